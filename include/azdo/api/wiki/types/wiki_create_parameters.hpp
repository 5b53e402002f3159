// SPDX-License-Identifier: BSL-1.0
// A type of the area wiki. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wiki/types/git_version_descriptor.hpp>
#include <azdo/api/wiki/types/wiki_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::wiki {

/// `WikiCreateParametersV2`
struct wiki_create_parameters {
    azdo::optional<std::string> mapped_path{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> project_id{};
    azdo::optional<std::string> repository_id{};
    azdo::optional<azdo::open_enum<wiki_type>> type{};
    azdo::optional<git_version_descriptor> version{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const wiki_create_parameters&) const = default;
    template <class self = wiki_create_parameters>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"mappedPath", &self::mapped_path>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"projectId", &self::project_id>(),
            azdo::field<"repositoryId", &self::repository_id>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"version", &self::version>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::wiki
