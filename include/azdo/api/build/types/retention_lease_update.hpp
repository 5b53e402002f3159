// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>

namespace azdo::inline v1::api::build {

/// `RetentionLeaseUpdate`
struct retention_lease_update {
    azdo::optional<std::int32_t> days_valid{};
    std::optional<bool> protect_pipeline{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const retention_lease_update&) const = default;
    template <class self = retention_lease_update>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"daysValid", &self::days_valid>(),
            azdo::field<"protectPipeline", &self::protect_pipeline>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::build
