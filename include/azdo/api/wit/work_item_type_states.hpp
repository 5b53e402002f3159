// SPDX-License-Identifier: BSL-1.0
// Work Item Type States: operations of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/work_item_state_color.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::wit {

/// `GET /{organization}/{project}/_apis/wit/workitemtypes/{type}/states`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/work-item-type-states/list
struct get_work_item_type_states {
    using result_type = azdo::page<work_item_state_color>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/wit/workitemtypes/{type}/states",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    std::string type;

    template <class self = get_work_item_type_states>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"type", &self::type>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::wit
