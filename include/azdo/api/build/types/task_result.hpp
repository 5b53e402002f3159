// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::build {

/// `TaskResult`
enum class task_result {
    succeeded,
    succeeded_with_issues,
    failed,
    canceled,
    skipped,
    abandoned,
    manually_queued,
    dependent_on_manual_queue,
};

template <class E = task_result>
constexpr auto enumerators(task_result) {
    return std::to_array<azdo::enumerator<E>>({
        {task_result::succeeded, "succeeded"},
        {task_result::succeeded_with_issues, "succeededWithIssues"},
        {task_result::failed, "failed"},
        {task_result::canceled, "canceled"},
        {task_result::skipped, "skipped"},
        {task_result::abandoned, "abandoned"},
        {task_result::manually_queued, "manuallyQueued"},
        {task_result::dependent_on_manual_queue, "dependentOnManualQueue"},
    });
}

} // namespace azdo::inline v1::api::build
