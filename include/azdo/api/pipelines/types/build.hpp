// SPDX-License-Identifier: BSL-1.0
// A type of the area pipelines. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::pipelines {

/// `Build`, only in answers
struct build {
    std::string artifact_source_version_url{};
    std::string type{};
    std::string version_id{};
    std::string version_name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const build&) const = default;
    template <class self = build>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"artifactSourceVersionUrl", &self::artifact_source_version_url>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"versionId", &self::version_id>(),
            azdo::field<"versionName", &self::version_name>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::pipelines
