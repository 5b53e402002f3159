// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::wit {

/// `LogicalOperation`
enum class logical_operation {
    none,
    and_,
    or_,
};

template <class E = logical_operation>
constexpr auto enumerators(logical_operation) {
    return std::to_array<azdo::enumerator<E>>({
        {logical_operation::none, "none"},
        {logical_operation::and_, "and"},
        {logical_operation::or_, "or"},
    });
}

} // namespace azdo::inline v1::api::wit
