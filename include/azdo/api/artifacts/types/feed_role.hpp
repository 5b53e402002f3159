// SPDX-License-Identifier: BSL-1.0
// A type of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::artifacts {

/// `FeedRole`
enum class feed_role {
    custom,
    none,
    reader,
    contributor,
    administrator,
    collaborator,
};

template <class E = feed_role>
constexpr auto enumerators(feed_role) {
    return std::to_array<azdo::enumerator<E>>({
        {feed_role::custom, "custom"},
        {feed_role::none, "none"},
        {feed_role::reader, "reader"},
        {feed_role::contributor, "contributor"},
        {feed_role::administrator, "administrator"},
        {feed_role::collaborator, "collaborator"},
    });
}

} // namespace azdo::inline v1::api::artifacts
