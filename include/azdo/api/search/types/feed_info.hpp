// SPDX-License-Identifier: BSL-1.0
// A type of the area search. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::search {

/// `FeedInfo`, only in answers
struct feed_info {
    std::string collection_id{};
    std::string collection_name{};
    std::string feed_id{};
    std::string feed_name{};
    std::string latest_matched_version{};
    std::string latest_version{};
    std::string package_url{};
    std::vector<std::string> views{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const feed_info&) const = default;
    template <class self = feed_info>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"collectionId", &self::collection_id>(),
            azdo::field<"collectionName", &self::collection_name>(),
            azdo::field<"feedId", &self::feed_id>(),
            azdo::field<"feedName", &self::feed_name>(),
            azdo::field<"latestMatchedVersion", &self::latest_matched_version>(),
            azdo::field<"latestVersion", &self::latest_version>(),
            azdo::field<"packageUrl", &self::package_url>(),
            azdo::field<"views", &self::views>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::search
