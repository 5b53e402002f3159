// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_results {

/// `TestLogScope`
enum class test_log_scope {
    run,
};

template <class E = test_log_scope>
constexpr auto enumerators(test_log_scope) {
    return std::to_array<azdo::enumerator<E>>({
        {test_log_scope::run, "run"},
    });
}

} // namespace azdo::inline v1::api::test_results
