// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_results {

/// `TestLogType`
enum class test_log_type {
    general_attachment,
};

template <class E = test_log_type>
constexpr auto enumerators(test_log_type) {
    return std::to_array<azdo::enumerator<E>>({
        {test_log_type::general_attachment, "generalAttachment"},
    });
}

} // namespace azdo::inline v1::api::test_results
