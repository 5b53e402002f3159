// SPDX-License-Identifier: BSL-1.0
// A type of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::artifacts {

/// `FeedRetentionPolicy`
struct feed_retention_policy {
    azdo::optional<std::int32_t> age_limit_in_days{};
    azdo::optional<std::int32_t> count_limit{};
    azdo::optional<std::int32_t> days_to_keep_recently_downloaded_packages{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const feed_retention_policy&) const = default;
    template <class self = feed_retention_policy>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"ageLimitInDays", &self::age_limit_in_days>(),
            azdo::field<"countLimit", &self::count_limit>(),
            azdo::field<"daysToKeepRecentlyDownloadedPackages", &self::days_to_keep_recently_downloaded_packages>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::artifacts
