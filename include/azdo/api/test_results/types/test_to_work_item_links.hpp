// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/test_method.hpp>
#include <azdo/api/test_results/types/work_item_reference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::test_results {

/// `TestToWorkItemLinks`, only in answers
struct test_to_work_item_links {
    azdo::optional<test_method> test{};
    std::vector<work_item_reference> work_items{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_to_work_item_links&) const = default;
    template <class self = test_to_work_item_links>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"test", &self::test>(),
            azdo::field<"workItems", &self::work_items>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
