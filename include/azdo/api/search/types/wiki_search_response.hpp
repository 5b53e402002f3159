// SPDX-License-Identifier: BSL-1.0
// A type of the area search. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/search/types/filter.hpp>
#include <azdo/api/search/types/wiki_result.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::search {

/// `WikiSearchResponse`, only in answers
struct wiki_search_response {
    azdo::optional<std::int32_t> count{};
    std::map<std::string, std::vector<filter>> facets{};
    azdo::optional<std::int32_t> info_code{};
    std::vector<wiki_result> results{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const wiki_search_response&) const = default;
    template <class self = wiki_search_response>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"count", &self::count>(),
            azdo::field<"facets", &self::facets>(),
            azdo::field<"infoCode", &self::info_code>(),
            azdo::field<"results", &self::results>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::search
