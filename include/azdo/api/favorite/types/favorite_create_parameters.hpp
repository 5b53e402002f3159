// SPDX-License-Identifier: BSL-1.0
// A type of the area favorite. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/favorite/types/artifact_properties.hpp>
#include <azdo/api/favorite/types/artifact_scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::favorite {

/// `FavoriteCreateParameters`
struct favorite_create_parameters {
    azdo::optional<std::string> artifact_id{};
    azdo::optional<std::string> artifact_name{};
    azdo::optional<azdo::api::favorite::artifact_properties> artifact_properties{};
    azdo::optional<azdo::api::favorite::artifact_scope> artifact_scope{};
    azdo::optional<std::string> artifact_type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const favorite_create_parameters&) const = default;
    template <class self = favorite_create_parameters>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"artifactId", &self::artifact_id>(),
            azdo::field<"artifactName", &self::artifact_name>(),
            azdo::field<"artifactProperties", &self::artifact_properties>(),
            azdo::field<"artifactScope", &self::artifact_scope>(),
            azdo::field<"artifactType", &self::artifact_type>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::favorite
