// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_results {

/// `ResultMetaDataDetails`
enum class result_meta_data_details {
    none,
    flaky_identifiers,
};

template <class E = result_meta_data_details>
constexpr auto enumerators(result_meta_data_details) {
    return std::to_array<azdo::enumerator<E>>({
        {result_meta_data_details::none, "none"},
        {result_meta_data_details::flaky_identifiers, "flakyIdentifiers"},
    });
}

} // namespace azdo::inline v1::api::test_results
