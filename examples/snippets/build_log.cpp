// SPDX-License-Identifier: BSL-1.0
// Queues a build and prints the log of its step "Build" while it runs.
#include "connect.hpp"

#include <azdo/api/build/builds.hpp>
#include <azdo/api/build/timeline.hpp>
#include <azdo/devops/build_jobs.hpp>

#include <algorithm>
#include <thread>

namespace build = azdo::api::build;

namespace {

/// The log of the record with this name; 0 as long as it has none.
int log_of(const build::timeline& steps, std::string_view name) {
    for (const auto& one : steps.records) {
        if (one.name == name && one.log) return one.log->id.value_or(0);
    }
    return 0;
}

} // namespace

int main(int count, char** arguments) {
    if (count != 3) return std::cerr << "usage: build_log PROJECT DEFINITION\n", 2;
    const azdo::client api = connect();
    const std::string project = arguments[1];
    build::build wanted;
    wanted.definition.emplace().id = std::atoi(arguments[2]);
    const auto queued = azdo::call(azdo::start_job<azdo::build_job>(build::queue_build{.project = project, .body = wanted}), api);
    if (!queued) return report(queued.error());
    const int id = queued->build_id;

    std::int64_t lines = 0;
    for (;;) {
        const auto now = azdo::call(build::get_build{.project = project, .build_id = id}, api);
        if (!now) return report(now.error());
        const auto steps = azdo::call(build::get_build_timeline{.project = project, .build_id = id}, api);
        if (!steps) return report(steps.error());
        if (const int log = log_of(*steps, "Build"); log != 0) {
            const auto text =
                azdo::call(build::get_build_log{.project = project, .build_id = id, .log_id = log, .start_line = lines + 1}, api);
            if (!text) return report(text.error());
            lines += std::count(text->begin(), text->end(), '\n');
            std::cout << *text;
        }
        if (now->status == build::build_status::completed)
            return std::cout << "the build has " << (now->result ? now->result->name() : "ended") << '\n', 0;
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
    }
}
