// SPDX-License-Identifier: BSL-1.0
// A type of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::artifacts {

/// `FeedVisibility`
enum class feed_visibility {
    private_,
    collection,
    organization,
    aad_tenant,
};

template <class E = feed_visibility>
constexpr auto enumerators(feed_visibility) {
    return std::to_array<azdo::enumerator<E>>({
        {feed_visibility::private_, "private"},
        {feed_visibility::collection, "collection"},
        {feed_visibility::organization, "organization"},
        {feed_visibility::aad_tenant, "aadTenant"},
    });
}

} // namespace azdo::inline v1::api::artifacts
