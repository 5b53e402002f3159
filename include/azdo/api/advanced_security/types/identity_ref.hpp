// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>

namespace azdo::inline v1::api::advanced_security {

/// `IdentityRef`, only in answers
struct identity_ref {
    std::map<std::string, azdo::json::raw> links{};
    std::string descriptor{};
    std::string directory_alias{};
    std::string display_name{};
    std::string id{};
    std::string image_url{};
    std::optional<bool> inactive{};
    std::optional<bool> is_aad_identity{};
    std::optional<bool> is_container{};
    std::optional<bool> is_deleted_in_origin{};
    std::string profile_url{};
    std::string unique_name{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const identity_ref&) const = default;
    template <class self = identity_ref>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"descriptor", &self::descriptor>(),
            azdo::field<"directoryAlias", &self::directory_alias>(),
            azdo::field<"displayName", &self::display_name>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"imageUrl", &self::image_url>(),
            azdo::field<"inactive", &self::inactive>(),
            azdo::field<"isAadIdentity", &self::is_aad_identity>(),
            azdo::field<"isContainer", &self::is_container>(),
            azdo::field<"isDeletedInOrigin", &self::is_deleted_in_origin>(),
            azdo::field<"profileUrl", &self::profile_url>(),
            azdo::field<"uniqueName", &self::unique_name>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
