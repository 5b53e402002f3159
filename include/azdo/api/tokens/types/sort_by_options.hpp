// SPDX-License-Identifier: BSL-1.0
// A type of the area tokens. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::tokens {

/// `SortByOptions`
enum class sort_by_options {
    display_name,
    display_date,
    status,
};

template <class E = sort_by_options>
constexpr auto enumerators(sort_by_options) {
    return std::to_array<azdo::enumerator<E>>({
        {sort_by_options::display_name, "displayName"},
        {sort_by_options::display_date, "displayDate"},
        {sort_by_options::status, "status"},
    });
}

} // namespace azdo::inline v1::api::tokens
