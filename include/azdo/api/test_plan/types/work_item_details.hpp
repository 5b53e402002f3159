// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::test_plan {

/// `WorkItemDetails`, only in answers
struct work_item_details {
    azdo::optional<std::int32_t> id{};
    std::string name{};
    std::vector<azdo::json::raw> work_item_fields{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item_details&) const = default;
    template <class self = work_item_details>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"workItemFields", &self::work_item_fields>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_plan
