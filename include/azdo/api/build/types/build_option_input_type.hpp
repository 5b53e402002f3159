// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::build {

/// `BuildOptionInputType`
enum class build_option_input_type {
    string,
    boolean,
    string_list,
    radio,
    pick_list,
    multi_line,
    branch_filter,
};

template <class E = build_option_input_type>
constexpr auto enumerators(build_option_input_type) {
    return std::to_array<azdo::enumerator<E>>({
        {build_option_input_type::string, "string"},
        {build_option_input_type::boolean, "boolean"},
        {build_option_input_type::string_list, "stringList"},
        {build_option_input_type::radio, "radio"},
        {build_option_input_type::pick_list, "pickList"},
        {build_option_input_type::multi_line, "multiLine"},
        {build_option_input_type::branch_filter, "branchFilter"},
    });
}

} // namespace azdo::inline v1::api::build
