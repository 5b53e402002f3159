// SPDX-License-Identifier: BSL-1.0
// A type of the area wiki. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wiki/types/git_version_options.hpp>
#include <azdo/api/wiki/types/git_version_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::wiki {

/// `GitVersionDescriptor`
struct git_version_descriptor {
    azdo::optional<std::string> version{};
    azdo::optional<azdo::open_enum<git_version_options>> version_options{};
    azdo::optional<azdo::open_enum<git_version_type>> version_type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_version_descriptor&) const = default;
    template <class self = git_version_descriptor>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"version", &self::version>(),
            azdo::field<"versionOptions", &self::version_options>(),
            azdo::field<"versionType", &self::version_type>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::wiki
