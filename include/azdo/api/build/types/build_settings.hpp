// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/retention_policy.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::build {

/// `BuildSettings`
struct build_settings {
    azdo::optional<std::int32_t> days_to_keep_deleted_builds_before_destroy{};
    azdo::optional<retention_policy> default_retention_policy{};
    azdo::optional<retention_policy> maximum_retention_policy{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const build_settings&) const = default;
    template <class self = build_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"daysToKeepDeletedBuildsBeforeDestroy", &self::days_to_keep_deleted_builds_before_destroy>(),
            azdo::field<"defaultRetentionPolicy", &self::default_retention_policy>(),
            azdo::field<"maximumRetentionPolicy", &self::maximum_retention_policy>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::build
