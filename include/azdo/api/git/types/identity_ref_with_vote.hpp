// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::git {

/// `IdentityRefWithVote`
struct identity_ref_with_vote {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<std::string> descriptor{};
    azdo::optional<std::string> directory_alias{};
    azdo::optional<std::string> display_name{};
    std::optional<bool> has_declined{};
    azdo::optional<std::string> id{};
    azdo::optional<std::string> image_url{};
    std::optional<bool> inactive{};
    std::optional<bool> is_aad_identity{};
    std::optional<bool> is_container{};
    std::optional<bool> is_deleted_in_origin{};
    std::optional<bool> is_flagged{};
    std::optional<bool> is_reapprove{};
    std::optional<bool> is_required{};
    azdo::optional<std::string> profile_url{};
    azdo::optional<std::string> reviewer_url{};
    azdo::optional<std::string> unique_name{};
    azdo::optional<std::string> url{};
    azdo::optional<std::int32_t> vote{};
    azdo::optional<std::vector<identity_ref_with_vote>> voted_for{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const identity_ref_with_vote&) const = default;
    template <class self = identity_ref_with_vote>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"descriptor", &self::descriptor>(),
            azdo::field<"directoryAlias", &self::directory_alias>(),
            azdo::field<"displayName", &self::display_name>(),
            azdo::field<"hasDeclined", &self::has_declined>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"imageUrl", &self::image_url>(),
            azdo::field<"inactive", &self::inactive>(),
            azdo::field<"isAadIdentity", &self::is_aad_identity>(),
            azdo::field<"isContainer", &self::is_container>(),
            azdo::field<"isDeletedInOrigin", &self::is_deleted_in_origin>(),
            azdo::field<"isFlagged", &self::is_flagged>(),
            azdo::field<"isReapprove", &self::is_reapprove>(),
            azdo::field<"isRequired", &self::is_required>(),
            azdo::field<"profileUrl", &self::profile_url>(),
            azdo::field<"reviewerUrl", &self::reviewer_url>(),
            azdo::field<"uniqueName", &self::unique_name>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"vote", &self::vote>(),
            azdo::field<"votedFor", &self::voted_for>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
