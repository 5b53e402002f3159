// SPDX-License-Identifier: BSL-1.0
// A type of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::artifacts {

/// `PackageDependency`, only in answers
struct package_dependency {
    std::string group{};
    std::string package_name{};
    std::string version_range{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const package_dependency&) const = default;
    template <class self = package_dependency>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"group", &self::group>(),
            azdo::field<"packageName", &self::package_name>(),
            azdo::field<"versionRange", &self::version_range>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::artifacts
