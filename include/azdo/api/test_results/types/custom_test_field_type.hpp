// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_results {

/// `CustomTestFieldType`
enum class custom_test_field_type {
    bit,
    date_time,
    int_,
    float_,
    string,
    guid,
};

template <class E = custom_test_field_type>
constexpr auto enumerators(custom_test_field_type) {
    return std::to_array<azdo::enumerator<E>>({
        {custom_test_field_type::bit, "bit"},
        {custom_test_field_type::date_time, "dateTime"},
        {custom_test_field_type::int_, "int"},
        {custom_test_field_type::float_, "float"},
        {custom_test_field_type::string, "string"},
        {custom_test_field_type::guid, "guid"},
    });
}

} // namespace azdo::inline v1::api::test_results
