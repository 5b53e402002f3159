// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::wit {

/// `WorkArtifactLink`, only in answers
struct work_artifact_link {
    std::string artifact_type{};
    std::string link_type{};
    std::string tool_type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_artifact_link&) const = default;
    template <class self = work_artifact_link>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"artifactType", &self::artifact_type>(),
            azdo::field<"linkType", &self::link_type>(),
            azdo::field<"toolType", &self::tool_type>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::wit
