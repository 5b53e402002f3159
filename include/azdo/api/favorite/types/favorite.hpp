// SPDX-License-Identifier: BSL-1.0
// A type of the area favorite. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/favorite/types/artifact_properties.hpp>
#include <azdo/api/favorite/types/artifact_scope.hpp>
#include <azdo/api/favorite/types/identity_ref.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>

namespace azdo::inline v1::api::favorite {

/// `Favorite`, only in answers
struct favorite {
    std::map<std::string, azdo::json::raw> links{};
    std::string artifact_id{};
    std::optional<bool> artifact_is_deleted{};
    std::string artifact_name{};
    azdo::optional<azdo::api::favorite::artifact_properties> artifact_properties{};
    azdo::optional<azdo::api::favorite::artifact_scope> artifact_scope{};
    std::string artifact_type{};
    azdo::optional<azdo::sys_time> creation_date{};
    std::string id{};
    azdo::optional<identity_ref> owner{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const favorite&) const = default;
    template <class self = favorite>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"artifactId", &self::artifact_id>(),
            azdo::field<"artifactIsDeleted", &self::artifact_is_deleted>(),
            azdo::field<"artifactName", &self::artifact_name>(),
            azdo::field<"artifactProperties", &self::artifact_properties>(),
            azdo::field<"artifactScope", &self::artifact_scope>(),
            azdo::field<"artifactType", &self::artifact_type>(),
            azdo::field<"creationDate", &self::creation_date>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"owner", &self::owner>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::favorite
