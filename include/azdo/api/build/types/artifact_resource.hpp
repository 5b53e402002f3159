// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::build {

/// `ArtifactResource`
struct artifact_resource {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<std::string> data{};
    azdo::optional<std::string> download_url{};
    azdo::optional<std::map<std::string, std::string>> properties{};
    azdo::optional<std::string> type{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const artifact_resource&) const = default;
    template <class self = artifact_resource>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"data", &self::data>(),
            azdo::field<"downloadUrl", &self::download_url>(),
            azdo::field<"properties", &self::properties>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::build
