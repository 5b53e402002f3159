// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/work_item_reference.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::wit {

/// `ArtifactUriQueryResult`, only in answers
struct artifact_uri_query_result {
    std::map<std::string, std::vector<work_item_reference>> artifact_uris_query_result{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const artifact_uri_query_result&) const = default;
    template <class self = artifact_uri_query_result>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"artifactUrisQueryResult", &self::artifact_uris_query_result>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::wit
