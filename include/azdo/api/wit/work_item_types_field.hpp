// SPDX-License-Identifier: BSL-1.0
// Work Item Types Field: operations of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/work_item_type_field_with_references.hpp>
#include <azdo/api/wit/types/work_item_type_fields_expand_level.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::wit {

/// `GET /{organization}/{project}/_apis/wit/workitemtypes/{type}/fields`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/work-item-types-field/list
struct get_work_item_type_fields_with_references {
    using result_type = azdo::page<work_item_type_field_with_references>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/wit/workitemtypes/{type}/fields",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    std::string type;
    azdo::optional<azdo::open_enum<work_item_type_fields_expand_level>> expand{};

    template <class self = get_work_item_type_fields_with_references>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"type", &self::type>(azdo::as::path),
            azdo::field<"$expand", &self::expand>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/wit/workitemtypes/{type}/fields/{field}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/work-item-types-field/get
struct get_work_item_type_field_with_references {
    using result_type = work_item_type_field_with_references;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/wit/workitemtypes/{type}/fields/{field}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    std::string type;
    std::string field;
    azdo::optional<azdo::open_enum<work_item_type_fields_expand_level>> expand{};

    template <class self = get_work_item_type_field_with_references>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"type", &self::type>(azdo::as::path),
            azdo::field<"field", &self::field>(azdo::as::path),
            azdo::field<"$expand", &self::expand>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::wit
