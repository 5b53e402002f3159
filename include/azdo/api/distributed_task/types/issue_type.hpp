// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::distributed_task {

/// `IssueType`
enum class issue_type {
    error,
    warning,
};

template <class E = issue_type>
constexpr auto enumerators(issue_type) {
    return std::to_array<azdo::enumerator<E>>({
        {issue_type::error, "error"},
        {issue_type::warning, "warning"},
    });
}

} // namespace azdo::inline v1::api::distributed_task
