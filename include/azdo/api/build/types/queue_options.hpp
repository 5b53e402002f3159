// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::build {

/// `QueueOptions`
enum class queue_options {
    none,
    do_not_run,
};

template <class E = queue_options>
constexpr auto enumerators(queue_options) {
    return std::to_array<azdo::enumerator<E>>({
        {queue_options::none, "none"},
        {queue_options::do_not_run, "doNotRun"},
    });
}

} // namespace azdo::inline v1::api::build
