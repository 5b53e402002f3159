// SPDX-License-Identifier: BSL-1.0
// A type of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::artifacts {

/// `UpstreamStatus`
enum class upstream_status {
    ok,
    disabled,
};

template <class E = upstream_status>
constexpr auto enumerators(upstream_status) {
    return std::to_array<azdo::enumerator<E>>({
        {upstream_status::ok, "ok"},
        {upstream_status::disabled, "disabled"},
    });
}

} // namespace azdo::inline v1::api::artifacts
