// SPDX-License-Identifier: BSL-1.0
// A type of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::artifacts {

/// `UpstreamSourceType`
enum class upstream_source_type {
    public_,
    internal,
};

template <class E = upstream_source_type>
constexpr auto enumerators(upstream_source_type) {
    return std::to_array<azdo::enumerator<E>>({
        {upstream_source_type::public_, "public"},
        {upstream_source_type::internal, "internal"},
    });
}

} // namespace azdo::inline v1::api::artifacts
