// SPDX-License-Identifier: BSL-1.0
// A type of the area graph. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/graph/types/graph_subject_lookup_key.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::graph {

/// `GraphSubjectLookup`
struct graph_subject_lookup {
    azdo::optional<std::vector<graph_subject_lookup_key>> lookup_keys{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const graph_subject_lookup&) const = default;
    template <class self = graph_subject_lookup>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"lookupKeys", &self::lookup_keys>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::graph
