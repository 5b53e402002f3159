// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::wit {

/// `ArtifactUriQuery`
struct artifact_uri_query {
    azdo::optional<std::vector<std::string>> artifact_uris{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const artifact_uri_query&) const = default;
    template <class self = artifact_uri_query>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"artifactUris", &self::artifact_uris>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::wit
