// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_results {

/// `ResultDetails`
enum class result_details {
    none,
    iterations,
    work_items,
    sub_results,
    point,
};

template <class E = result_details>
constexpr auto enumerators(result_details) {
    return std::to_array<azdo::enumerator<E>>({
        {result_details::none, "none"},
        {result_details::iterations, "iterations"},
        {result_details::work_items, "workItems"},
        {result_details::sub_results, "subResults"},
        {result_details::point, "point"},
    });
}

} // namespace azdo::inline v1::api::test_results
