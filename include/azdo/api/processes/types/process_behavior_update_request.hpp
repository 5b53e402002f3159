// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::processes {

/// `ProcessBehaviorUpdateRequest`
struct process_behavior_update_request {
    azdo::optional<std::string> color{};
    azdo::optional<std::string> name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const process_behavior_update_request&) const = default;
    template <class self = process_behavior_update_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"color", &self::color>(),
            azdo::field<"name", &self::name>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::processes
