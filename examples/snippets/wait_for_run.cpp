// SPDX-License-Identifier: BSL-1.0
// Runs a pipeline and waits for its end. With a job that it has printed, it goes on waiting for that run instead, as after a restart.
#include "connect.hpp"

#include <azdo/devops/build_jobs.hpp>

namespace {
azdo::result<azdo::run_job> start(const azdo::client& api, const char* project, int pipeline) {
    return azdo::call(
        azdo::start_job<azdo::run_job>(azdo::api::pipelines::run_pipeline{.project = project, .pipeline_id = pipeline, .body = {}}), api);
}
} // namespace

int main(int count, char** arguments) {
    if (count != 2 && count != 3) return std::cerr << "usage: wait_for_run PROJECT PIPELINE | wait_for_run JOB\n", 2;
    const azdo::client api = connect();
    const auto job = count == 3 ? start(api, arguments[1], std::atoi(arguments[2])) : azdo::json::decode<azdo::run_job>(arguments[1]);
    if (!job) return report(job.error());
    std::cout << "job " << azdo::json::encode(*job) << '\n'; // keep it, to go on after a restart

    const auto tell = [](const azdo::job_progress& now) { std::cout << now.detail << '\n'; };
    const auto ended = azdo::call(azdo::poll_until_done{*job, tell}, api, {.timeout = std::chrono::minutes(30)});
    if (!ended) return report(ended.error());
    std::cout << "run " << job->run_id << " has succeeded\n";
}
