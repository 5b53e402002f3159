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

/// `StatusSummary`, only in answers
struct status_summary {
    azdo::optional<azdo::open_enum<scope_health>> health{};
    std::string message{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const status_summary&) const = default;
    template <class self = status_summary>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"health", &self::health>(),
            azdo::field<"message", &self::message>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::status
