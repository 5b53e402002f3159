// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_results {

/// `Service`
enum class service {
    any,
    tcm,
    tfs,
};

template <class E = service>
constexpr auto enumerators(service) {
    return std::to_array<azdo::enumerator<E>>({
        {service::any, "any"},
        {service::tcm, "tcm"},
        {service::tfs, "tfs"},
    });
}

} // namespace azdo::inline v1::api::test_results
