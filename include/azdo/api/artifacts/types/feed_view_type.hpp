// SPDX-License-Identifier: BSL-1.0
// A type of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::artifacts {

/// `FeedViewType`
enum class feed_view_type {
    none,
    release,
    implicit,
};

template <class E = feed_view_type>
constexpr auto enumerators(feed_view_type) {
    return std::to_array<azdo::enumerator<E>>({
        {feed_view_type::none, "none"},
        {feed_view_type::release, "release"},
        {feed_view_type::implicit, "implicit"},
    });
}

} // namespace azdo::inline v1::api::artifacts
