// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::git {

/// `PullRequestTimeRangeType`
enum class pull_request_time_range_type {
    created,
    closed,
};

template <class E = pull_request_time_range_type>
constexpr auto enumerators(pull_request_time_range_type) {
    return std::to_array<azdo::enumerator<E>>({
        {pull_request_time_range_type::created, "created"},
        {pull_request_time_range_type::closed, "closed"},
    });
}

} // namespace azdo::inline v1::api::git
