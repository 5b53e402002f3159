// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::processes {

/// `ProcessBehaviorCreateRequest`
struct process_behavior_create_request {
    azdo::optional<std::string> color{};
    azdo::optional<std::string> inherits{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> reference_name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const process_behavior_create_request&) const = default;
    template <class self = process_behavior_create_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"color", &self::color>(),
            azdo::field<"inherits", &self::inherits>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"referenceName", &self::reference_name>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::processes
