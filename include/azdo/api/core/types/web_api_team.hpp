// SPDX-License-Identifier: BSL-1.0
// A type of the area core. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/core/types/identity.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::core {

/// `WebApiTeam`
struct web_api_team {
    azdo::optional<std::string> description{};
    azdo::optional<std::string> id{};
    azdo::optional<azdo::api::core::identity> identity{};
    azdo::optional<std::string> identity_url{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> project_id{};
    azdo::optional<std::string> project_name{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const web_api_team&) const = default;
    template <class self = web_api_team>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"description", &self::description>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"identity", &self::identity>(),
            azdo::field<"identityUrl", &self::identity_url>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"projectId", &self::project_id>(),
            azdo::field<"projectName", &self::project_name>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::core
