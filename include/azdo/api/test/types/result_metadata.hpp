// SPDX-License-Identifier: BSL-1.0
// A type of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test {

/// `ResultMetadata`
enum class result_metadata {
    rerun,
    flaky,
};

template <class E = result_metadata>
constexpr auto enumerators(result_metadata) {
    return std::to_array<azdo::enumerator<E>>({
        {result_metadata::rerun, "rerun"},
        {result_metadata::flaky, "flaky"},
    });
}

} // namespace azdo::inline v1::api::test
