// SPDX-License-Identifier: BSL-1.0
// Work Item Relation Types: operations of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/work_item_relation_type.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::wit {

/// `GET /{organization}/_apis/wit/workitemrelationtypes`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/work-item-relation-types/list
struct get_relation_types {
    using result_type = azdo::page<work_item_relation_type>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/wit/workitemrelationtypes", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};

    template <class self = get_relation_types>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path));
    }
};

/// `GET /{organization}/_apis/wit/workitemrelationtypes/{relation}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/work-item-relation-types/get
struct get_relation_type {
    using result_type = work_item_relation_type;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/wit/workitemrelationtypes/{relation}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string relation;

    template <class self = get_relation_type>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"relation", &self::relation>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::wit
