// SPDX-License-Identifier: BSL-1.0
// A type of the area hooks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::hooks {

/// `InputFilterOperator`
enum class input_filter_operator {
    equals,
    not_equals,
};

template <class E = input_filter_operator>
constexpr auto enumerators(input_filter_operator) {
    return std::to_array<azdo::enumerator<E>>({
        {input_filter_operator::equals, "equals"},
        {input_filter_operator::not_equals, "notEquals"},
    });
}

} // namespace azdo::inline v1::api::hooks
