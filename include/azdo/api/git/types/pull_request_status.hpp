// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::git {

/// `PullRequestStatus`
enum class pull_request_status {
    not_set,
    active,
    abandoned,
    completed,
    all,
};

template <class E = pull_request_status>
constexpr auto enumerators(pull_request_status) {
    return std::to_array<azdo::enumerator<E>>({
        {pull_request_status::not_set, "notSet"},
        {pull_request_status::active, "active"},
        {pull_request_status::abandoned, "abandoned"},
        {pull_request_status::completed, "completed"},
        {pull_request_status::all, "all"},
    });
}

} // namespace azdo::inline v1::api::git
