// SPDX-License-Identifier: BSL-1.0
// A type of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/artifacts/types/provenance.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::artifacts {

/// `PackageVersionProvenance`, only in answers
struct package_version_provenance {
    std::string feed_id{};
    std::string package_id{};
    std::string package_version_id{};
    azdo::optional<azdo::api::artifacts::provenance> provenance{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const package_version_provenance&) const = default;
    template <class self = package_version_provenance>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"feedId", &self::feed_id>(),
            azdo::field<"packageId", &self::package_id>(),
            azdo::field<"packageVersionId", &self::package_version_id>(),
            azdo::field<"provenance", &self::provenance>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::artifacts
