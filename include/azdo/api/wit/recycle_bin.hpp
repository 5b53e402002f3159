// SPDX-License-Identifier: BSL-1.0
// Recyclebin: operations of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/work_item_delete.hpp>
#include <azdo/api/wit/types/work_item_delete_reference.hpp>
#include <azdo/api/wit/types/work_item_delete_shallow_reference.hpp>
#include <azdo/api/wit/types/work_item_delete_update.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::wit {

/// `GET /{organization}/{project?}/_apis/wit/recyclebin`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/recyclebin/get-deleted-work-item-shallow-references
struct get_deleted_work_item_shallow_references {
    using result_type = azdo::page<work_item_delete_shallow_reference>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/wit/recyclebin", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    azdo::optional<std::string> project{};

    template <class self = get_deleted_work_item_shallow_references>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path));
    }
};

/// `DELETE /{organization}/{project?}/_apis/wit/recyclebin/{id}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/recyclebin/destroy-work-item
struct destroy_work_item {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project?}/_apis/wit/recyclebin/{id}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    azdo::required<std::int32_t> id;

    template <class self = destroy_work_item>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project?}/_apis/wit/recyclebin/{id}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/recyclebin/get
struct get_deleted_work_item {
    using result_type = work_item_delete;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/wit/recyclebin/{id}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    azdo::optional<std::string> project{};
    azdo::required<std::int32_t> id;

    template <class self = get_deleted_work_item>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project?}/_apis/wit/recyclebin/{id}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/recyclebin/restore-work-item
struct restore_work_item {
    using result_type = work_item_delete;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project?}/_apis/wit/recyclebin/{id}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    azdo::required<std::int32_t> id;
    work_item_delete_update body;

    template <class self = restore_work_item>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project?}/_apis/wit/recyclebin`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/recyclebin/get-deleted-work-items
struct get_deleted_work_items {
    using result_type = azdo::page<work_item_delete_reference>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/wit/recyclebin", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::vector<std::int32_t> ids;

    template <class self = get_deleted_work_items>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"ids", &self::ids>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::wit
