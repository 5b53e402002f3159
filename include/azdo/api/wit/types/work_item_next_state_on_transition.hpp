// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::wit {

/// `WorkItemNextStateOnTransition`, only in answers
struct work_item_next_state_on_transition {
    std::string error_code{};
    azdo::optional<std::int32_t> id{};
    std::string message{};
    std::string state_on_transition{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item_next_state_on_transition&) const = default;
    template <class self = work_item_next_state_on_transition>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"errorCode", &self::error_code>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"message", &self::message>(),
            azdo::field<"stateOnTransition", &self::state_on_transition>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::wit
