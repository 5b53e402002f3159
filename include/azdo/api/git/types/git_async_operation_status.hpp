// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::git {

/// `GitAsyncOperationStatus`
enum class git_async_operation_status {
    queued,
    in_progress,
    completed,
    failed,
    abandoned,
};

template <class E = git_async_operation_status>
constexpr auto enumerators(git_async_operation_status) {
    return std::to_array<azdo::enumerator<E>>({
        {git_async_operation_status::queued, "queued"},
        {git_async_operation_status::in_progress, "inProgress"},
        {git_async_operation_status::completed, "completed"},
        {git_async_operation_status::failed, "failed"},
        {git_async_operation_status::abandoned, "abandoned"},
    });
}

} // namespace azdo::inline v1::api::git
