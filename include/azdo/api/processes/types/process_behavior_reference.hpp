// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::processes {

/// `ProcessBehaviorReference`, only in answers
struct process_behavior_reference {
    std::string behavior_ref_name{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const process_behavior_reference&) const = default;
    template <class self = process_behavior_reference>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"behaviorRefName", &self::behavior_ref_name>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::processes
