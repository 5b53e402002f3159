// SPDX-License-Identifier: BSL-1.0
// Work Item Type Categories: operations of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/work_item_type_category.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::wit {

/// `GET /{organization}/{project}/_apis/wit/workitemtypecategories`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/work-item-type-categories/list
struct get_work_item_type_categories {
    using result_type = azdo::page<work_item_type_category>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/wit/workitemtypecategories",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;

    template <class self = get_work_item_type_categories>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/wit/workitemtypecategories/{category}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/work-item-type-categories/get
struct get_work_item_type_category {
    using result_type = work_item_type_category;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/wit/workitemtypecategories/{category}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    std::string category;

    template <class self = get_work_item_type_category>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"category", &self::category>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::wit
