// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_results {

/// `CoverageDetailedSummaryStatus`
enum class coverage_detailed_summary_status {
    none,
    in_progress,
    finalized,
    pending,
    update_request_queued,
    no_modules_found,
    number_of_files_exceeded,
    no_input_files,
    build_cancelled,
    failed_jobs,
    module_merge_job_timeout,
    code_coverage_success,
    invalid_build_configuration,
    coverage_analyzer_build_not_found,
    failed_to_requeue,
    build_bailed_out,
    no_code_coverage_task,
    merge_job_failed,
    merge_invoker_job_failed,
    monitor_job_failed,
    module_merge_invoker_job_timeout,
    monitor_job_timeout,
    invalid_coverage_input,
};

template <class E = coverage_detailed_summary_status>
constexpr auto enumerators(coverage_detailed_summary_status) {
    return std::to_array<azdo::enumerator<E>>({
        {coverage_detailed_summary_status::none, "none"},
        {coverage_detailed_summary_status::in_progress, "inProgress"},
        {coverage_detailed_summary_status::finalized, "finalized"},
        {coverage_detailed_summary_status::pending, "pending"},
        {coverage_detailed_summary_status::update_request_queued, "updateRequestQueued"},
        {coverage_detailed_summary_status::no_modules_found, "noModulesFound"},
        {coverage_detailed_summary_status::number_of_files_exceeded, "numberOfFilesExceeded"},
        {coverage_detailed_summary_status::no_input_files, "noInputFiles"},
        {coverage_detailed_summary_status::build_cancelled, "buildCancelled"},
        {coverage_detailed_summary_status::failed_jobs, "failedJobs"},
        {coverage_detailed_summary_status::module_merge_job_timeout, "moduleMergeJobTimeout"},
        {coverage_detailed_summary_status::code_coverage_success, "codeCoverageSuccess"},
        {coverage_detailed_summary_status::invalid_build_configuration, "invalidBuildConfiguration"},
        {coverage_detailed_summary_status::coverage_analyzer_build_not_found, "coverageAnalyzerBuildNotFound"},
        {coverage_detailed_summary_status::failed_to_requeue, "failedToRequeue"},
        {coverage_detailed_summary_status::build_bailed_out, "buildBailedOut"},
        {coverage_detailed_summary_status::no_code_coverage_task, "noCodeCoverageTask"},
        {coverage_detailed_summary_status::merge_job_failed, "mergeJobFailed"},
        {coverage_detailed_summary_status::merge_invoker_job_failed, "mergeInvokerJobFailed"},
        {coverage_detailed_summary_status::monitor_job_failed, "monitorJobFailed"},
        {coverage_detailed_summary_status::module_merge_invoker_job_timeout, "moduleMergeInvokerJobTimeout"},
        {coverage_detailed_summary_status::monitor_job_timeout, "monitorJobTimeout"},
        {coverage_detailed_summary_status::invalid_coverage_input, "invalidCoverageInput"},
    });
}

} // namespace azdo::inline v1::api::test_results
