// SPDX-License-Identifier: BSL-1.0
// `run`: runs a pipeline and shows its logs while it runs.
#include <azdo_cli/commands.hpp>
#include <azdo_cli/context.hpp>
#include <azdo_cli/display_text.hpp>

#include <azdo/api/build/builds.hpp>
#include <azdo/api/build/definitions.hpp>
#include <azdo/api/build/timeline.hpp>
#include <azdo/http/call.hpp>
#include <azdo/json/encode.hpp>

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <stop_token>

namespace azdo_cli {

namespace {

namespace build = azdo::api::build;

/// The id of a pipeline by its id or name.
azdo::result<int> id_of(const context& here, const azdo::client& api, const std::string& project, const std::string& name) {
    if (name.find_first_not_of("0123456789") == name.npos) return here.number(0, "PIPELINE");
    const auto found = azdo::call(build::get_definitions{.project = project, .name = name}, api, here.call_options());
    if (!found) return found.error();
    if (found->value.empty()) return azdo::fail(azdo::failure_kind::not_found, "there is no pipeline " + name + " in " + project);
    if (found->value.size() > 1)
        return azdo::fail(azdo::failure_kind::invalid_input, "several pipelines have this name: give the id of one");
    return found->value.front().id.value_or(0);
}

/// Waits; ends early when the person wants to stop.
void pause(const context& here, std::chrono::milliseconds time) {
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any().wait_for(lock, here.around().stop, time, [] { return false; });
}

/// Removes the time at the beginning of a line: `2024-03-12T10:00:00.1234567Z `.
std::string_view without_time(std::string_view line) {
    const std::size_t end = line.find("Z ");
    const bool has_time = end != line.npos && end >= 19 && end <= 28 && line[4] == '-' && line[10] == 'T';
    return has_time ? line.substr(end + 2) : line;
}

void print_log_line(const context& here, std::string_view line) {
    line = without_time(line);
    const style how = line.starts_with("##[error]")                                        ? style::bad
                      : line.starts_with("##[section]") || line.starts_with("##[command]") ? style::strong
                      : line.starts_with("##[debug]") || line.starts_with("##[group]")     ? style::faint
                                                                                           : style::plain;
    here.print_line(line, how);
}

/// Shows the logs of a build, one after the other, each as far as it is written.
class log_tail {
public:
    log_tail(const context& here, const azdo::client& api, std::string project, int id)
        : here_(here), api_(api), project_(std::move(project)), id_(id) {}

    /// Prints what is new.
    azdo::result<void> follow() {
        auto steps = azdo::call(build::get_build_timeline{.project = project_, .build_id = id_}, api_, here_.call_options());
        if (!steps) return std::move(steps).error();
        auto& all = steps->records;
        std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return log_of(a) < log_of(b); });
        for (const auto& one : all) {
            if (one.type != "Task" || log_of(one) == 0 || finished_.count(one.id) > 0) continue;
            if (auto shown = show(one); !shown) return shown;
            if (one.state != build::timeline_record_state::completed) break; // the next one when this one is complete
            finished_[one.id] = true;
        }
        here_.flush();
        return {};
    }

private:
    static int log_of(const build::timeline_record& one) { return one.log ? one.log->id.value_or(0) : 0; }

    azdo::result<void> show(const build::timeline_record& step) {
        std::int64_t& lines = lines_[step.id];
        if (lines == 0) here_.print_line("== " + one_line(step.name), style::strong);
        const auto text =
            azdo::call(build::get_build_log{.project = project_, .build_id = id_, .log_id = log_of(step), .start_line = lines + 1}, api_,
                here_.call_options());
        if (!text) return text.error();
        for (std::string_view rest = *text; !rest.empty();) {
            const std::string_view line = rest.substr(0, rest.find('\n'));
            rest.remove_prefix(std::min(line.size() + 1, rest.size()));
            print_log_line(here_, line.ends_with('\r') ? line.substr(0, line.size() - 1) : line);
            ++lines;
        }
        return {};
    }

    const context& here_;
    const azdo::client& api_;
    std::string project_;
    int id_;
    std::map<std::string, std::int64_t> lines_{}; ///< printed, of each step
    std::map<std::string, bool> finished_{};
};

azdo::result<build::build> queue(const context& here, const azdo::client& api, const std::string& project) {
    const auto pipeline = id_of(here, api, project, here.operand(0));
    if (!pipeline) return pipeline.error();
    build::queue_build asked{.project = project, .body = {}};
    asked.body.definition.emplace().id = *pipeline;
    if (std::string branch = here.given().value("--branch"); !branch.empty())
        asked.body.source_branch = branch.starts_with("refs/") ? branch : "refs/heads/" + branch;
    std::map<std::string, std::string> variables;
    for (const std::string& one : here.given().values("--variable")) {
        const std::size_t equals = one.find('=');
        if (equals == one.npos || equals == 0) throw usage_error("--variable needs NAME=VALUE");
        variables[one.substr(0, equals)] = one.substr(equals + 1);
    }
    if (!variables.empty()) asked.body.parameters = azdo::json::encode(variables);
    return azdo::call(asked, api, here.call_options());
}

azdo::result<build::build> follow(const context& here, const azdo::client& api, const std::string& project, int id) {
    constexpr std::chrono::milliseconds longest(3'000);
    log_tail tail(here, api, project, id);
    for (std::chrono::milliseconds wait(200);; wait = std::min(longest, wait * 3 / 2)) {
        auto now = azdo::call(build::get_build{.project = project, .build_id = id}, api, here.call_options());
        if (!now) return now;
        if (auto told = tail.follow(); !told && told.error().kind != azdo::failure_kind::not_found) return std::move(told).error();
        if (now->status == build::build_status::completed) return now;
        pause(here, wait);
    }
}

azdo::result<void> run(context& here) {
    const std::string project = here.project();
    const auto api = here.connect();
    if (!api) return api.error();
    auto made = queue(here, *api, project);
    if (!made) return std::move(made).error();
    const int id = made->id.value_or(0);
    const bool waits = !here.given().has("--no-wait");
    if (waits && !here.json()) {
        here.tell("Run " + std::to_string(id) + " of " + made->definition->name.value_or(here.operand(0)));
        made = follow(here, *api, project, id);
        if (!made && here.around().stop.stop_requested()) here.tell("Run " + std::to_string(id) + " goes on without azdo.");
        if (!made) return std::move(made).error();
    }
    if (here.json()) return here.print_json(azdo::json::encode(*made)), azdo::result<void>();
    if (!waits) return here.print_line("Run " + std::to_string(id) + " is queued."), azdo::result<void>();
    const std::string outcome(made->result ? made->result->name() : "ended");
    if (outcome != "succeeded") throw outcome_failed("run " + std::to_string(id) + " has ended: " + one_line(outcome));
    here.print_line("Run " + std::to_string(id) + " has succeeded.", style::good);
    return {};
}

} // namespace

const command run_command{"run", {{"PIPELINE"}},
    {{"--branch", "NAME", "of this branch"}, {"--variable", "NAME=VALUE", "may be given several times", true},
        {"--no-wait", "", "do not wait for its end"}},
    "run a pipeline and follow its logs",
    "The pipeline is named by its name or id. The exit code is 1 unless the run succeeds. Ctrl+C ends azdo, not the run. --json does not "
    "wait.\n",
    run};

} // namespace azdo_cli
