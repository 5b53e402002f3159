// SPDX-License-Identifier: BSL-1.0
// A type of the area graph. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::graph {

/// `GraphSubject`, only in answers
struct graph_subject {
    std::map<std::string, azdo::json::raw> links{};
    std::string descriptor{};
    std::string display_name{};
    std::string legacy_descriptor{};
    std::string origin{};
    std::string origin_id{};
    std::string subject_kind{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const graph_subject&) const = default;
    template <class self = graph_subject>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"descriptor", &self::descriptor>(),
            azdo::field<"displayName", &self::display_name>(),
            azdo::field<"legacyDescriptor", &self::legacy_descriptor>(),
            azdo::field<"origin", &self::origin>(),
            azdo::field<"originId", &self::origin_id>(),
            azdo::field<"subjectKind", &self::subject_kind>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::graph
