// SPDX-License-Identifier: BSL-1.0
// A type of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/artifacts/types/feed_change.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::artifacts {

/// `FeedChangesResponse`, only in answers
struct feed_changes_response {
    std::map<std::string, azdo::json::raw> links{};
    azdo::optional<std::int32_t> count{};
    std::vector<feed_change> feed_changes{};
    azdo::optional<std::int64_t> next_feed_continuation_token{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const feed_changes_response&) const = default;
    template <class self = feed_changes_response>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"count", &self::count>(),
            azdo::field<"feedChanges", &self::feed_changes>(),
            azdo::field<"nextFeedContinuationToken", &self::next_feed_continuation_token>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::artifacts
