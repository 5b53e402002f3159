// SPDX-License-Identifier: BSL-1.0
// `config_doctor watch FILE`
#include "command.hpp"
#include "inspect_options.hpp"
#include "report.hpp"

#include <azdo/config/read_file.hpp>
#include <azdo/config/watch.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/encode.hpp>

#include <chrono>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace config_doctor {
namespace {

namespace config = azdo::config;
using services = config::services_config;

struct event_entry {
    std::string event;
    std::vector<std::string> changed_secrets{};
    std::string time{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"event", &event_entry::event>(), azdo::field<"changedSecrets", &event_entry::changed_secrets>(),
            azdo::field<"time", &event_entry::time>());
    }
};

class watching {
public:
    watching(const options& given, const surroundings& around) : given_(given), around_(around), file_(given.arguments.front()) {}

    int run() {
        const auto text = config::read_file(file_);
        if (!text) return say_unusable(file_, text.error(), given_, around_);
        const auto watched = open();
        if (!watched) return faults;
        while (goes_on()) (*watched)->poll(step);
        return good;
    }

private:
    using watched_file = std::unique_ptr<config::watched_file<services>>;
    static constexpr std::chrono::milliseconds step{500};

    bool goes_on() const { return around_.out && (!around_.goes_on || around_.goes_on()); }

    /// Waits until the file can be used. Nullopt if it is stopped before that.
    std::optional<watched_file> open() {
        config::watch_options options;
        options.reading = inspect_options_of(given_, around_);
        options.clock = around_.now;
        std::string said;
        for (;;) {
            auto watched = config::watched_file<services>::open(
                file_, around_.environment, [this](const config::reload<services>& event) { say(event); }, options);
            if (watched) {
                loaded_ = true;
                say("loaded", {}, (*watched)->found());
                return *std::move(watched);
            }
            if (said != watched.error().message) say("refused", {}, look());
            said = watched.error().message;
            if (!goes_on()) return std::nullopt;
            std::this_thread::sleep_for(step);
        }
    }
    config::diagnostics look() const {
        config::diagnostics found;
        static_cast<void>(config::load<services>(file_, around_.environment, found, inspect_options_of(given_, around_)));
        return found;
    }
    void say(const config::reload<services>& event) { say(event.refused ? "refused" : "loaded", event.changed_secrets, event.found); }
    void say(const std::string& what, const std::vector<std::string>& secrets, const config::diagnostics& found) {
        const std::string time = azdo::format_time(around_.now());
        if (given_.json) {
            around_.out << azdo::json::encode(event_entry{what, secrets, time}) << '\n';
            print_json(file_, {found, false, config::has_errors(found)}, around_);
        } else {
            const std::string line = time + " " + file_;
            for (const auto& one : found) around_.out << config::to_line(line, one) << '\n';
            around_.out << line << ": " << what << (what == "refused" && loaded_ ? ", the previous version is kept\n" : "\n");
            for (const std::string& pointer : secrets) around_.out << line << ": changed secret: " << pointer << '\n';
        }
        around_.out.flush();
    }

    const options& given_;
    const surroundings& around_;
    const std::string& file_;
    bool loaded_ = false; ///< a good version has been loaded
};

int watch(const options& given, const surroundings& around) { return watching(given, around).run(); }

} // namespace

const command watch_command{"watch", {"FILE"}, "report each change of the file, until it is stopped",
    "What check would report, whenever the content of the file changes, then whether a program that follows the file takes it (loaded) or "
    "keeps\n"
    "the previous version (refused), and which secrets changed. Replaced files and swapped links are seen too. Each line begins with the "
    "time, in UTC.\n"
    "With --json, two lines per event.\n",
    {"--comments", "--strict", "--limit", "--max-depth", "--json"}, watch};

} // namespace config_doctor
