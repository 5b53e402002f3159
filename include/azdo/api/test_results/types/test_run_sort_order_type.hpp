// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_results {

/// `TestRunSortOrderType`
enum class test_run_sort_order_type {
    asc,
    desc,
};

template <class E = test_run_sort_order_type>
constexpr auto enumerators(test_run_sort_order_type) {
    return std::to_array<azdo::enumerator<E>>({
        {test_run_sort_order_type::asc, "asc"},
        {test_run_sort_order_type::desc, "desc"},
    });
}

} // namespace azdo::inline v1::api::test_results
