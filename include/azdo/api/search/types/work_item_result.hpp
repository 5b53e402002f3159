// SPDX-License-Identifier: BSL-1.0
// A type of the area search. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/search/types/project.hpp>
#include <azdo/api/search/types/work_item_hit.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::search {

/// `WorkItemResult`, only in answers
struct work_item_result {
    std::map<std::string, std::string> fields{};
    std::vector<work_item_hit> hits{};
    azdo::optional<azdo::api::search::project> project{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item_result&) const = default;
    template <class self = work_item_result>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"fields", &self::fields>(),
            azdo::field<"hits", &self::hits>(),
            azdo::field<"project", &self::project>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::search
