// SPDX-License-Identifier: BSL-1.0
// Work Items: operations of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/work_item.hpp>
#include <azdo/api/wit/types/work_item_batch_get_request.hpp>
#include <azdo/api/wit/types/work_item_delete.hpp>
#include <azdo/api/wit/types/work_item_delete_batch.hpp>
#include <azdo/api/wit/types/work_item_delete_batch_request.hpp>
#include <azdo/api/wit/types/work_item_error_policy.hpp>
#include <azdo/api/wit/types/work_item_expand.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/json/patch.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::wit {

/// `GET /{organization}/{project?}/_apis/wit/workitems`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/list
struct get_work_items {
    using result_type = azdo::page<azdo::optional<work_item>>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/wit/workitems", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::vector<std::int32_t> ids;
    std::vector<std::string> fields{};
    azdo::optional<azdo::sys_time> as_of{};
    azdo::optional<azdo::open_enum<work_item_expand>> expand{};
    azdo::optional<azdo::open_enum<work_item_error_policy>> error_policy{};

    template <class self = get_work_items>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"ids", &self::ids>(azdo::as::query),
            azdo::field<"fields", &self::fields>(azdo::as::query),
            azdo::field<"asOf", &self::as_of>(azdo::as::query),
            azdo::field<"$expand", &self::expand>(azdo::as::query),
            azdo::field<"errorPolicy", &self::error_policy>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/wit/workitems/${type}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/get-work-item-template
struct get_work_item_template {
    using result_type = work_item;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/wit/workitems/${type}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    std::string type;
    azdo::optional<std::string> fields{};
    azdo::optional<azdo::sys_time> as_of{};
    azdo::optional<azdo::open_enum<work_item_expand>> expand{};

    template <class self = get_work_item_template>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"type", &self::type>(azdo::as::path),
            azdo::field<"fields", &self::fields>(azdo::as::query),
            azdo::field<"asOf", &self::as_of>(azdo::as::query),
            azdo::field<"$expand", &self::expand>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/wit/workitems/${type}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/create
struct create_work_item {
    using result_type = work_item;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/wit/workitems/${type}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    std::string type;
    azdo::json::patch body;
    std::optional<bool> validate_only{};
    std::optional<bool> bypass_rules{};
    std::optional<bool> suppress_notifications{};
    azdo::optional<azdo::open_enum<work_item_expand>> expand{};

    template <class self = create_work_item>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"type", &self::type>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body, azdo::as::content_type{"application/json-patch+json"}),
            azdo::field<"validateOnly", &self::validate_only>(azdo::as::query),
            azdo::field<"bypassRules", &self::bypass_rules>(azdo::as::query),
            azdo::field<"suppressNotifications", &self::suppress_notifications>(azdo::as::query),
            azdo::field<"$expand", &self::expand>(azdo::as::query));
    }
};

/// `DELETE /{organization}/{project?}/_apis/wit/workitems/{id}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/delete
struct delete_work_item {
    using result_type = work_item_delete;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project?}/_apis/wit/workitems/{id}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    azdo::required<std::int32_t> id;
    std::optional<bool> destroy{};

    template <class self = delete_work_item>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path),
            azdo::field<"destroy", &self::destroy>(azdo::as::query));
    }
};

/// `GET /{organization}/{project?}/_apis/wit/workitems/{id}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/get-work-item
struct get_work_item {
    using result_type = work_item;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/wit/workitems/{id}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    azdo::optional<std::string> project{};
    azdo::required<std::int32_t> id;
    std::vector<std::string> fields{};
    azdo::optional<azdo::sys_time> as_of{};
    azdo::optional<azdo::open_enum<work_item_expand>> expand{};

    template <class self = get_work_item>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path),
            azdo::field<"fields", &self::fields>(azdo::as::query),
            azdo::field<"asOf", &self::as_of>(azdo::as::query),
            azdo::field<"$expand", &self::expand>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project?}/_apis/wit/workitems/{id}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/update
struct update_work_item {
    using result_type = work_item;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project?}/_apis/wit/workitems/{id}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    azdo::required<std::int32_t> id;
    azdo::json::patch body;
    std::optional<bool> validate_only{};
    std::optional<bool> bypass_rules{};
    std::optional<bool> suppress_notifications{};
    azdo::optional<azdo::open_enum<work_item_expand>> expand{};

    template <class self = update_work_item>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body, azdo::as::content_type{"application/json-patch+json"}),
            azdo::field<"validateOnly", &self::validate_only>(azdo::as::query),
            azdo::field<"bypassRules", &self::bypass_rules>(azdo::as::query),
            azdo::field<"suppressNotifications", &self::suppress_notifications>(azdo::as::query),
            azdo::field<"$expand", &self::expand>(azdo::as::query));
    }
};

/// `POST /{organization}/{project?}/_apis/wit/workitemsbatch`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/get-work-items-batch
struct get_work_items_batch {
    using result_type = azdo::page<azdo::optional<work_item>>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/wit/workitemsbatch",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    azdo::optional<std::string> project{};
    work_item_batch_get_request body;

    template <class self = get_work_items_batch>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `POST /{organization}/{project?}/_apis/wit/workitemsdelete`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/delete-work-items
struct delete_work_items {
    using result_type = work_item_delete_batch;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/wit/workitemsdelete", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    work_item_delete_batch_request body;

    template <class self = delete_work_items>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::wit
