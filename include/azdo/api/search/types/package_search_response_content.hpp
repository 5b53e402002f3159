// SPDX-License-Identifier: BSL-1.0
// A type of the area search. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/search/types/filter.hpp>
#include <azdo/api/search/types/package_result.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::search {

/// `PackageSearchResponseContent`, only in answers
struct package_search_response_content {
    std::int32_t count{};
    std::map<std::string, std::vector<filter>> facets{};
    azdo::optional<std::int32_t> info_code{};
    std::vector<package_result> results{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const package_search_response_content&) const = default;
    template <class self = package_search_response_content>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"count", &self::count>(azdo::as::required),
            azdo::field<"facets", &self::facets>(),
            azdo::field<"infoCode", &self::info_code>(),
            azdo::field<"results", &self::results>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::search
