// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::git {

/// `PullRequestMergeFailureType`
enum class pull_request_merge_failure_type {
    none,
    unknown,
    case_sensitive,
    object_too_large,
};

template <class E = pull_request_merge_failure_type>
constexpr auto enumerators(pull_request_merge_failure_type) {
    return std::to_array<azdo::enumerator<E>>({
        {pull_request_merge_failure_type::none, "none"},
        {pull_request_merge_failure_type::unknown, "unknown"},
        {pull_request_merge_failure_type::case_sensitive, "caseSensitive"},
        {pull_request_merge_failure_type::object_too_large, "objectTooLarge"},
    });
}

} // namespace azdo::inline v1::api::git
