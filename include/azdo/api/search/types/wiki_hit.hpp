// SPDX-License-Identifier: BSL-1.0
// A type of the area search. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::search {

/// `WikiHit`, only in answers
struct wiki_hit {
    std::string field_reference_name{};
    std::vector<std::string> highlights{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const wiki_hit&) const = default;
    template <class self = wiki_hit>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"fieldReferenceName", &self::field_reference_name>(),
            azdo::field<"highlights", &self::highlights>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::search
