// SPDX-License-Identifier: BSL-1.0
// A type of the area wiki. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wiki/types/git_version_descriptor.hpp>
#include <azdo/api/wiki/types/wiki_type.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::wiki {

/// `WikiV2`, only in answers
struct wiki {
    std::string id{};
    std::optional<bool> is_disabled{};
    std::string mapped_path{};
    std::string name{};
    std::string project_id{};
    std::map<std::string, std::string> properties{};
    std::string remote_url{};
    std::string repository_id{};
    azdo::optional<azdo::open_enum<wiki_type>> type{};
    std::string url{};
    std::vector<git_version_descriptor> versions{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const wiki&) const = default;
    template <class self = wiki>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::field<"isDisabled", &self::is_disabled>(),
            azdo::field<"mappedPath", &self::mapped_path>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"projectId", &self::project_id>(),
            azdo::field<"properties", &self::properties>(),
            azdo::field<"remoteUrl", &self::remote_url>(),
            azdo::field<"repositoryId", &self::repository_id>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"versions", &self::versions>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::wiki
