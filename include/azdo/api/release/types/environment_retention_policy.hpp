// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>

namespace azdo::inline v1::api::release {

/// `EnvironmentRetentionPolicy`
struct environment_retention_policy {
    azdo::optional<std::int32_t> days_to_keep{};
    azdo::optional<std::int32_t> releases_to_keep{};
    std::optional<bool> retain_build{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const environment_retention_policy&) const = default;
    template <class self = environment_retention_policy>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"daysToKeep", &self::days_to_keep>(),
            azdo::field<"releasesToKeep", &self::releases_to_keep>(),
            azdo::field<"retainBuild", &self::retain_build>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
