// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::processes {

/// `PageType`
enum class page_type {
    custom,
    history,
    links,
    attachments,
};

template <class E = page_type>
constexpr auto enumerators(page_type) {
    return std::to_array<azdo::enumerator<E>>({
        {page_type::custom, "custom"},
        {page_type::history, "history"},
        {page_type::links, "links"},
        {page_type::attachments, "attachments"},
    });
}

} // namespace azdo::inline v1::api::processes
