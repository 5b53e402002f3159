// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/work_item_link.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::work {

/// `IterationWorkItems`, only in answers
struct iteration_work_items {
    std::map<std::string, azdo::json::raw> links{};
    std::string url{};
    std::vector<work_item_link> work_item_relations{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const iteration_work_items&) const = default;
    template <class self = iteration_work_items>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"workItemRelations", &self::work_item_relations>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
