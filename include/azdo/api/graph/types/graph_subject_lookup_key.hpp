// SPDX-License-Identifier: BSL-1.0
// A type of the area graph. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::graph {

/// `GraphSubjectLookupKey`
struct graph_subject_lookup_key {
    azdo::optional<std::string> descriptor{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const graph_subject_lookup_key&) const = default;
    template <class self = graph_subject_lookup_key>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"descriptor", &self::descriptor>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::graph
