// SPDX-License-Identifier: BSL-1.0
// Builds and runs of pipelines as long-running operations.
#pragma once

#include <azdo/api/build/builds.hpp>
#include <azdo/api/pipelines/runs.hpp>
#include <azdo/core/result.hpp>
#include <azdo/http/long_running.hpp>
#include <azdo/schema/describe.hpp>

#include <cstdint>
#include <string>
#include <utility>

namespace azdo::inline v1 {

namespace detail {
/// A build's or run's state, and once it is `completed`, its result.
inline job_progress run_progress(std::string state, std::string outcome) {
    if (!equal_ignoring_case(state, "completed")) return progress_with(std::move(state), {});
    if (outcome.empty()) return {job_state::unknown, "completed without a result", {}};
    job_progress made = progress_with(std::move(outcome), {});
    if (made.state == job_state::queued || made.state == job_state::running) made.state = job_state::unknown; // nothing more will come
    return made;
}
/// The operation that cancels a build. A run of a pipeline is a build of the same id.
inline api::build::update_build cancel_build(const std::string& organization, const std::string& project, std::int32_t id) {
    return {.organization = organization, .project = project, .build_id = id, .body = {.status = api::build::build_status::cancelling}};
}
} // namespace detail

/// A build. One that has partially succeeded has succeeded; `detail` says it.
///
/// Example:
/// ```
/// auto job = azdo::call(azdo::start_job<azdo::build_job>(queue_build{.project = "p", .body = {.reason = api::build::build_reason::manual}}), api);
/// if (!job) return report(job.error());
/// auto ended = azdo::call(azdo::poll_until_done{*job}, api, {.timeout = std::chrono::hours(1)});
/// ```
/// Source: https://learn.microsoft.com/rest/api/azure/devops/build/builds
struct build_job {
    using poll_type = api::build::get_build;

    std::string organization{}; ///< empty: that of the client
    std::string project;
    std::int32_t build_id = 0;

    poll_type poll() const { return {.organization = organization, .project = project, .build_id = build_id}; }
    static job_progress progress_of(const api::build::build& got) {
        return detail::run_progress(detail::name_in(got.status), detail::name_in(got.result));
    }
    static result<build_job> started(const api::build::queue_build& asked, const api::build::build& got) {
        const auto id = detail::started_id(got.id);
        if (!id) return id.error();
        return build_job{asked.organization, asked.project, *id};
    }
    api::build::update_build cancel() const { return detail::cancel_build(organization, project, build_id); }

    bool operator==(const build_job&) const = default;
    template <class self = build_job>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &self::organization>(),
            azdo::field<"project", &self::project>(azdo::as::required), azdo::field<"buildId", &self::build_id>(azdo::as::required));
    }
};

/// A run of a pipeline.
///
/// Example: `auto job = azdo::call(azdo::start_job<azdo::run_job>(run_pipeline{.project = "p", .pipeline_id = 7, .body = {}}), api);`
/// Source: https://learn.microsoft.com/rest/api/azure/devops/pipelines/runs
struct run_job {
    using poll_type = api::pipelines::get_run;

    std::string organization{}; ///< empty: that of the client
    std::string project;
    std::int32_t pipeline_id = 0;
    std::int32_t run_id = 0;

    poll_type poll() const { return {.organization = organization, .project = project, .pipeline_id = pipeline_id, .run_id = run_id}; }
    static job_progress progress_of(const api::pipelines::run& got) {
        return detail::run_progress(detail::name_in(got.state), detail::name_in(got.result));
    }
    static result<run_job> started(const api::pipelines::run_pipeline& asked, const api::pipelines::run& got) {
        const auto id = detail::started_id(got.id);
        if (!id) return id.error();
        return run_job{asked.organization, asked.project, asked.pipeline_id, *id};
    }
    api::build::update_build cancel() const { return detail::cancel_build(organization, project, run_id); }

    bool operator==(const run_job&) const = default;
    template <class self = run_job>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &self::organization>(),
            azdo::field<"project", &self::project>(azdo::as::required), azdo::field<"pipelineId", &self::pipeline_id>(azdo::as::required),
            azdo::field<"runId", &self::run_id>(azdo::as::required));
    }
};

} // namespace azdo::inline v1
