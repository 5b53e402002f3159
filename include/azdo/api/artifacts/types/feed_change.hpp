// SPDX-License-Identifier: BSL-1.0
// A type of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/artifacts/types/change_type.hpp>
#include <azdo/api/artifacts/types/feed.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::artifacts {

/// `FeedChange`, only in answers
struct feed_change {
    azdo::optional<azdo::open_enum<azdo::api::artifacts::change_type>> change_type{};
    azdo::optional<azdo::api::artifacts::feed> feed{};
    azdo::optional<std::int64_t> feed_continuation_token{};
    azdo::optional<std::int64_t> latest_package_continuation_token{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const feed_change&) const = default;
    template <class self = feed_change>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"changeType", &self::change_type>(),
            azdo::field<"feed", &self::feed>(),
            azdo::field<"feedContinuationToken", &self::feed_continuation_token>(),
            azdo::field<"latestPackageContinuationToken", &self::latest_package_continuation_token>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::artifacts
