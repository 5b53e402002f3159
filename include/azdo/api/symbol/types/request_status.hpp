// SPDX-License-Identifier: BSL-1.0
// A type of the area symbol. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::symbol {

/// `RequestStatus`
enum class request_status {
    none,
    created,
    sealed,
    unavailable,
};

template <class E = request_status>
constexpr auto enumerators(request_status) {
    return std::to_array<azdo::enumerator<E>>({
        {request_status::none, "none"},
        {request_status::created, "created"},
        {request_status::sealed, "sealed"},
        {request_status::unavailable, "unavailable"},
    });
}

} // namespace azdo::inline v1::api::symbol
