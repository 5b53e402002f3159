// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_results {

/// `TestResultsContextType`
enum class test_results_context_type {
    build,
    release,
    pipeline,
};

template <class E = test_results_context_type>
constexpr auto enumerators(test_results_context_type) {
    return std::to_array<azdo::enumerator<E>>({
        {test_results_context_type::build, "build"},
        {test_results_context_type::release, "release"},
        {test_results_context_type::pipeline, "pipeline"},
    });
}

} // namespace azdo::inline v1::api::test_results
