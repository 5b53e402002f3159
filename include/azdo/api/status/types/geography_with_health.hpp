// SPDX-License-Identifier: BSL-1.0
// A type of the area status. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/status/types/scope_health.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::status {

/// `GeographyWithHealth`, only in answers
struct geography_with_health {
    azdo::optional<azdo::open_enum<scope_health>> health{};
    std::string id{};
    std::string name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const geography_with_health&) const = default;
    template <class self = geography_with_health>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"health", &self::health>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::status
