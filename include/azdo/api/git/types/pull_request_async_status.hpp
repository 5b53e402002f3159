// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::git {

/// `PullRequestAsyncStatus`
enum class pull_request_async_status {
    not_set,
    queued,
    conflicts,
    succeeded,
    rejected_by_policy,
    failure,
};

template <class E = pull_request_async_status>
constexpr auto enumerators(pull_request_async_status) {
    return std::to_array<azdo::enumerator<E>>({
        {pull_request_async_status::not_set, "notSet"},
        {pull_request_async_status::queued, "queued"},
        {pull_request_async_status::conflicts, "conflicts"},
        {pull_request_async_status::succeeded, "succeeded"},
        {pull_request_async_status::rejected_by_policy, "rejectedByPolicy"},
        {pull_request_async_status::failure, "failure"},
    });
}

} // namespace azdo::inline v1::api::git
