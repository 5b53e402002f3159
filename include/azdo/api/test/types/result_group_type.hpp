// SPDX-License-Identifier: BSL-1.0
// A type of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test {

/// `ResultGroupType`
enum class result_group_type {
    none,
    rerun,
    data_driven,
    ordered_test,
    generic,
};

template <class E = result_group_type>
constexpr auto enumerators(result_group_type) {
    return std::to_array<azdo::enumerator<E>>({
        {result_group_type::none, "none"},
        {result_group_type::rerun, "rerun"},
        {result_group_type::data_driven, "dataDriven"},
        {result_group_type::ordered_test, "orderedTest"},
        {result_group_type::generic, "generic"},
    });
}

} // namespace azdo::inline v1::api::test
