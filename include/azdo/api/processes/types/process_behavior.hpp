// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/processes/types/customization_type.hpp>
#include <azdo/api/processes/types/process_behavior_field.hpp>
#include <azdo/api/processes/types/process_behavior_reference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::processes {

/// `ProcessBehavior`, only in answers
struct process_behavior {
    std::string color{};
    azdo::optional<azdo::open_enum<customization_type>> customization{};
    std::string description{};
    std::vector<process_behavior_field> fields{};
    azdo::optional<process_behavior_reference> inherits{};
    std::string name{};
    azdo::optional<std::int32_t> rank{};
    std::string reference_name{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const process_behavior&) const = default;
    template <class self = process_behavior>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"color", &self::color>(),
            azdo::field<"customization", &self::customization>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"fields", &self::fields>(),
            azdo::field<"inherits", &self::inherits>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"rank", &self::rank>(),
            azdo::field<"referenceName", &self::reference_name>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::processes
