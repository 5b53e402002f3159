// SPDX-License-Identifier: BSL-1.0
// A type of the area graph. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::graph {

/// `GraphSubjectQuery`
struct graph_subject_query {
    azdo::optional<std::string> query{};
    azdo::optional<std::string> scope_descriptor{};
    azdo::optional<std::vector<std::string>> subject_kind{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const graph_subject_query&) const = default;
    template <class self = graph_subject_query>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"query", &self::query>(),
            azdo::field<"scopeDescriptor", &self::scope_descriptor>(),
            azdo::field<"subjectKind", &self::subject_kind>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::graph
