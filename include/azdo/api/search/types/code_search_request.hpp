// SPDX-License-Identifier: BSL-1.0
// A type of the area search. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/search/types/sort_option.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::search {

/// `CodeSearchRequest`
struct code_search_request {
    azdo::optional<std::vector<sort_option>> order_by{};
    azdo::optional<std::int32_t> skip{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::map<std::string, std::vector<std::string>>> filters{};
    std::optional<bool> include_facets{};
    std::optional<bool> include_snippet{};
    azdo::optional<std::string> search_text{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const code_search_request&) const = default;
    template <class self = code_search_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"$orderBy", &self::order_by>(),
            azdo::field<"$skip", &self::skip>(),
            azdo::field<"$top", &self::top>(),
            azdo::field<"filters", &self::filters>(),
            azdo::field<"includeFacets", &self::include_facets>(),
            azdo::field<"includeSnippet", &self::include_snippet>(),
            azdo::field<"searchText", &self::search_text>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::search
