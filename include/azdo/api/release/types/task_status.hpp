// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::release {

/// `TaskStatus`
enum class task_status {
    unknown,
    pending,
    in_progress,
    success,
    failure,
    canceled,
    skipped,
    succeeded,
    failed,
    partially_succeeded,
};

template <class E = task_status>
constexpr auto enumerators(task_status) {
    return std::to_array<azdo::enumerator<E>>({
        {task_status::unknown, "unknown"},
        {task_status::pending, "pending"},
        {task_status::in_progress, "inProgress"},
        {task_status::success, "success"},
        {task_status::failure, "failure"},
        {task_status::canceled, "canceled"},
        {task_status::skipped, "skipped"},
        {task_status::succeeded, "succeeded"},
        {task_status::failed, "failed"},
        {task_status::partially_succeeded, "partiallySucceeded"},
    });
}

} // namespace azdo::inline v1::api::release
