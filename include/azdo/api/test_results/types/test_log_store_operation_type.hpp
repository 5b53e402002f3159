// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_results {

/// `TestLogStoreOperationType`
enum class test_log_store_operation_type {
    read,
};

template <class E = test_log_store_operation_type>
constexpr auto enumerators(test_log_store_operation_type) {
    return std::to_array<azdo::enumerator<E>>({
        {test_log_store_operation_type::read, "read"},
    });
}

} // namespace azdo::inline v1::api::test_results
