// SPDX-License-Identifier: BSL-1.0
// A type of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::artifacts {

/// `FeedCapabilities`
enum class feed_capabilities {
    none,
    upstream_v2,
    under_maintenance,
    default_capabilities,
};

template <class E = feed_capabilities>
constexpr auto enumerators(feed_capabilities) {
    return std::to_array<azdo::enumerator<E>>({
        {feed_capabilities::none, "none"},
        {feed_capabilities::upstream_v2, "upstreamV2"},
        {feed_capabilities::under_maintenance, "underMaintenance"},
        {feed_capabilities::default_capabilities, "defaultCapabilities"},
    });
}

} // namespace azdo::inline v1::api::artifacts
