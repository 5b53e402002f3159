// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::build {

/// `BuildStatus`
enum class build_status {
    none,
    in_progress,
    completed,
    cancelling,
    postponed,
    abandoned,
    not_started,
    all,
};

template <class E = build_status>
constexpr auto enumerators(build_status) {
    return std::to_array<azdo::enumerator<E>>({
        {build_status::none, "none"},
        {build_status::in_progress, "inProgress"},
        {build_status::completed, "completed"},
        {build_status::cancelling, "cancelling"},
        {build_status::postponed, "postponed"},
        {build_status::abandoned, "abandoned"},
        {build_status::not_started, "notStarted"},
        {build_status::all, "all"},
    });
}

} // namespace azdo::inline v1::api::build
