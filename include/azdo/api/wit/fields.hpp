// SPDX-License-Identifier: BSL-1.0
// Fields: operations of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/field_update.hpp>
#include <azdo/api/wit/types/get_fields_expand.hpp>
#include <azdo/api/wit/types/lockable_work_item_field.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::wit {

/// `GET /{organization}/{project?}/_apis/wit/fields`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/fields/list
struct get_work_item_fields {
    using result_type = azdo::page<lockable_work_item_field>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/wit/fields", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    azdo::optional<std::string> project{};
    azdo::optional<azdo::open_enum<get_fields_expand>> expand{};

    template <class self = get_work_item_fields>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"$expand", &self::expand>(azdo::as::query));
    }
};

/// `POST /{organization}/{project?}/_apis/wit/fields`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/fields/create
struct create_work_item_field {
    using result_type = lockable_work_item_field;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/wit/fields", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    lockable_work_item_field body;

    template <class self = create_work_item_field>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project?}/_apis/wit/fields/{fieldNameOrRefName}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/fields/delete
struct delete_work_item_field {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project?}/_apis/wit/fields/{fieldNameOrRefName}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string field_name_or_ref_name;

    template <class self = delete_work_item_field>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"fieldNameOrRefName", &self::field_name_or_ref_name>(azdo::as::path));
    }
};

/// `GET /{organization}/{project?}/_apis/wit/fields/{fieldNameOrRefName}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/fields/get
struct get_work_item_field {
    using result_type = lockable_work_item_field;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/wit/fields/{fieldNameOrRefName}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string field_name_or_ref_name;

    template <class self = get_work_item_field>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"fieldNameOrRefName", &self::field_name_or_ref_name>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project?}/_apis/wit/fields/{fieldNameOrRefName}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/fields/update
struct update_work_item_field {
    using result_type = lockable_work_item_field;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project?}/_apis/wit/fields/{fieldNameOrRefName}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string field_name_or_ref_name;
    field_update body;

    template <class self = update_work_item_field>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"fieldNameOrRefName", &self::field_name_or_ref_name>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::wit
