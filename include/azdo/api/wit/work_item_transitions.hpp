// SPDX-License-Identifier: BSL-1.0
// Work Item Transitions: operations of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/work_item_next_state_on_transition.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::wit {

/// `GET /{organization}/_apis/wit/workitemtransitions`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/work-item-transitions/list
struct get_work_item_next_states_on_checkin_action {
    using result_type = azdo::page<work_item_next_state_on_transition>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/wit/workitemtransitions",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::vector<std::int32_t> ids;
    azdo::optional<std::string> action{};

    template <class self = get_work_item_next_states_on_checkin_action>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"ids", &self::ids>(azdo::as::query),
            azdo::field<"action", &self::action>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::wit
