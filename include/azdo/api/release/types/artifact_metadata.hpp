// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/build_version.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::release {

/// `ArtifactMetadata`
struct artifact_metadata {
    azdo::optional<std::string> alias{};
    azdo::optional<build_version> instance_reference{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const artifact_metadata&) const = default;
    template <class self = artifact_metadata>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"alias", &self::alias>(),
            azdo::field<"instanceReference", &self::instance_reference>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
