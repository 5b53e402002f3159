// SPDX-License-Identifier: BSL-1.0
// A type of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/artifacts/types/feed_view_type.hpp>
#include <azdo/api/artifacts/types/feed_visibility.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::artifacts {

/// `FeedView`
struct feed_view {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<std::string> id{};
    azdo::optional<std::string> name{};
    azdo::optional<azdo::open_enum<feed_view_type>> type{};
    azdo::optional<std::string> url{};
    azdo::optional<azdo::open_enum<feed_visibility>> visibility{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const feed_view&) const = default;
    template <class self = feed_view>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"visibility", &self::visibility>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::artifacts
