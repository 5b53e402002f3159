// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::advanced_security {

/// `ResultType`
enum class result_type_ {
    unknown,
    dependency,
    version_control,
};

template <class E = result_type_>
constexpr auto enumerators(result_type_) {
    return std::to_array<azdo::enumerator<E>>({
        {result_type_::unknown, "unknown"},
        {result_type_::dependency, "dependency"},
        {result_type_::version_control, "versionControl"},
    });
}

} // namespace azdo::inline v1::api::advanced_security
