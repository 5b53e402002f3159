// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/ref_favorite_type.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>

namespace azdo::inline v1::api::git {

/// `GitRefFavorite`
struct git_ref_favorite {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<std::string> identity_id{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> repository_id{};
    azdo::optional<azdo::open_enum<ref_favorite_type>> type{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_ref_favorite&) const = default;
    template <class self = git_ref_favorite>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"identityId", &self::identity_id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"repositoryId", &self::repository_id>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
