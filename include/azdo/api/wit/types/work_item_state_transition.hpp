// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::wit {

/// `WorkItemStateTransition`, only in answers
struct work_item_state_transition {
    std::vector<std::string> actions{};
    std::string to{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item_state_transition&) const = default;
    template <class self = work_item_state_transition>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"actions", &self::actions>(),
            azdo::field<"to", &self::to>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::wit
