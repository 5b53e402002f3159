// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::work {

/// `BacklogType`
enum class backlog_type {
    portfolio,
    requirement,
    task,
};

template <class E = backlog_type>
constexpr auto enumerators(backlog_type) {
    return std::to_array<azdo::enumerator<E>>({
        {backlog_type::portfolio, "portfolio"},
        {backlog_type::requirement, "requirement"},
        {backlog_type::task, "task"},
    });
}

} // namespace azdo::inline v1::api::work
