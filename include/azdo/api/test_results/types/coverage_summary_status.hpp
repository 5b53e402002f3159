// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_results {

/// `CoverageSummaryStatus`
enum class coverage_summary_status {
    none,
    in_progress,
    completed,
    finalized,
    pending,
    update_request_queued,
};

template <class E = coverage_summary_status>
constexpr auto enumerators(coverage_summary_status) {
    return std::to_array<azdo::enumerator<E>>({
        {coverage_summary_status::none, "none"},
        {coverage_summary_status::in_progress, "inProgress"},
        {coverage_summary_status::completed, "completed"},
        {coverage_summary_status::finalized, "finalized"},
        {coverage_summary_status::pending, "pending"},
        {coverage_summary_status::update_request_queued, "updateRequestQueued"},
    });
}

} // namespace azdo::inline v1::api::test_results
