// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::git {

/// `CommentThreadStatus`
enum class comment_thread_status {
    unknown,
    active,
    fixed,
    wont_fix,
    closed,
    by_design,
    pending,
};

template <class E = comment_thread_status>
constexpr auto enumerators(comment_thread_status) {
    return std::to_array<azdo::enumerator<E>>({
        {comment_thread_status::unknown, "unknown"},
        {comment_thread_status::active, "active"},
        {comment_thread_status::fixed, "fixed"},
        {comment_thread_status::wont_fix, "wontFix"},
        {comment_thread_status::closed, "closed"},
        {comment_thread_status::by_design, "byDesign"},
        {comment_thread_status::pending, "pending"},
    });
}

} // namespace azdo::inline v1::api::git
