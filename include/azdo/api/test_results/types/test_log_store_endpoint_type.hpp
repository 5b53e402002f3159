// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_results {

/// `TestLogStoreEndpointType`
enum class test_log_store_endpoint_type {
    root,
    file,
};

template <class E = test_log_store_endpoint_type>
constexpr auto enumerators(test_log_store_endpoint_type) {
    return std::to_array<azdo::enumerator<E>>({
        {test_log_store_endpoint_type::root, "root"},
        {test_log_store_endpoint_type::file, "file"},
    });
}

} // namespace azdo::inline v1::api::test_results
