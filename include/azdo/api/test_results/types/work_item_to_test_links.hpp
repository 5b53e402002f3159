// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/service.hpp>
#include <azdo/api/test_results/types/test_method.hpp>
#include <azdo/api/test_results/types/work_item_reference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::test_results {

/// `WorkItemToTestLinks`
struct work_item_to_test_links {
    azdo::optional<azdo::open_enum<service>> executed_in{};
    azdo::optional<std::vector<test_method>> tests{};
    azdo::optional<work_item_reference> work_item{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item_to_test_links&) const = default;
    template <class self = work_item_to_test_links>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"executedIn", &self::executed_in>(),
            azdo::field<"tests", &self::tests>(),
            azdo::field<"workItem", &self::work_item>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
