// SPDX-License-Identifier: BSL-1.0
// A type of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/artifacts/types/package.hpp>
#include <azdo/api/artifacts/types/package_version_change.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::artifacts {

/// `PackageChange`, only in answers
struct package_change {
    azdo::optional<azdo::api::artifacts::package> package{};
    azdo::optional<azdo::api::artifacts::package_version_change> package_version_change{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const package_change&) const = default;
    template <class self = package_change>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"package", &self::package>(),
            azdo::field<"packageVersionChange", &self::package_version_change>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::artifacts
