// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::wit {

/// `WorkItemNextStateOnTransition`
struct work_item_next_state_on_transition {
    azdo::optional<std::string> error_code{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<std::string> message{};
    azdo::optional<std::string> state_on_transition{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item_next_state_on_transition&) const = default;
    template <class self = work_item_next_state_on_transition>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"errorCode", &self::error_code>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"message", &self::message>(),
            azdo::field<"stateOnTransition", &self::state_on_transition>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::wit
