// SPDX-License-Identifier: BSL-1.0
// examples/work_item_copy is killed again and again while the work items change: in the end its copy always equals a fresh one. And many work
// items are read in flat memory.
#include "../unit/config/temporary_folder.hpp"
#include "../unit/failure_in.hpp"
#include "shared_memory.hpp"
#include "size.hpp"

#include <azdo/api/wit/recycle_bin.hpp>
#include <azdo/api/wit/work_items.hpp>
#include <azdo/devops/query_as.hpp>
#include <azdo/devops/reporting_revisions_as.hpp>
#include <azdo/http/client.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/transport/httplib.hpp>
#include <simulator/server.hpp>
#include <work_item_copy/copy.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstddef>
#include <fcntl.h>
#include <fstream>
#include <functional>
#include <map>
#include <random>
#include <spawn.h>
#include <sstream>
#include <string>
#include <string_view>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

extern char** environ;

BOOST_AUTO_TEST_SUITE(stress_work_item_copy)

namespace {

namespace wit = azdo::api::wit;
using work_item_copy::database;

struct task {
    std::string title{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"System.Title", &task::title>()); }
};
struct relation {
    std::string rel = "System.LinkTypes.Hierarchy-Forward", url{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"rel", &relation::rel>(), azdo::field<"url", &relation::url>()); }
};

azdo::client client_of(const std::string& origin, const std::string& token, azdo::any_transport by = azdo::httplib_transport{}) {
    return {azdo::server{origin, "fabrikam", azdo::edition::services},
        azdo::personal_access_token{azdo::secret<std::string>(std::string(token)), {{origin}}}, std::move(by)};
}

/// The service, and what happens to its work items.
struct world {
    simulator::server service{};
    const std::string token = service.issue_personal_access_token("norman@fabrikam.example");
    azdo::client api = client_of(service.origin(), token);
    const work_item_copy::source of{service.origin(), "fabrikam", "Fabrikam-Fiber"};
    std::mt19937 dice{11};
    int last_id = 0;

    world() {
        for (int i = 0; i < 12; ++i) create();
        service.page_size(3);
    }
    void create() {
        wit::create_work_item wanted{.project = of.project, .type = "Task", .body = {}};
        wanted.body.add("/fields/System.Title", "number " + std::to_string(dice() % 1000));
        last_id = azdo::call(wanted, api).value().id.value_or(0);
    }
    int any_id() { return 1 + static_cast<int>(dice() % static_cast<unsigned>(last_id)); }
    /// One change; what an item that is deleted or destroyed refuses is no change.
    void change() {
        const int id = any_id();
        wit::update_work_item edit{.project = of.project, .id = id, .body = {}};
        switch (dice() % 8) {
        case 0: return create();
        case 1: return void(azdo::call(wit::delete_work_item{.project = of.project, .id = id}, api));
        case 2: return restore();
        case 3:
            if (dice() % 4 == 0)
                static_cast<void>(azdo::call(wit::delete_work_item{.project = of.project, .id = id, .destroy = true}, api));
            return;
        case 4: edit.body.remove("/relations/0"); break;
        case 5:
        case 6:
            edit.body.add("/relations/-", relation{.url = service.origin() + "/fabrikam/_apis/wit/workItems/" + std::to_string(any_id())});
            break;
        default: edit.body.add("/fields/System.Title", "edit " + std::to_string(dice() % 1000));
        }
        static_cast<void>(azdo::call(edit, api));
    }
    void restore() {
        for (int id = 1; id <= last_id; ++id) {
            wit::restore_work_item back{.id = id, .body = {}};
            back.body.is_deleted = false;
            if (azdo::call(back, api)) return;
        }
    }
};

/// Everything in a copy.
std::string text_of(const database& in) {
    std::string all;
    for (const char* const sql :
        {"SELECT id, rev, fields FROM current_item ORDER BY id", "SELECT source_id, target_id, rel FROM current_link ORDER BY 1, 2, 3"}) {
        auto rows = in.prepare(sql).value();
        while (rows.next().value()) all += rows.text(0) + ' ' + rows.text(1) + ' ' + rows.text(2) + '\n';
        all += '\n';
    }
    return all;
}
std::string fresh_copy(const world& of) {
    const auto in = database::open(":memory:").value();
    const auto made = work_item_copy::update(in, of.of, of.api);
    return made ? text_of(in) : test::failure_in(made);
}

/// The first line of `one` that is not in `other`.
std::string first_difference(const std::string& one, const std::string& other) {
    std::istringstream lines(one);
    for (std::string line; std::getline(lines, line);)
        if (('\n' + other).find('\n' + line + '\n') == std::string::npos) return line;
    return {};
}

/// A copy that kills itself at the `at`th event: before and after each request and each statement. Returns how many events there were.
int kill_at(const std::string& file, const world& of, int at, std::atomic<int>& events) {
    events = 0;
    const pid_t child = ::fork();
    BOOST_REQUIRE(child >= 0);
    if (child == 0) {
        static std::function<void()> event;
        event = [&] {
            if (++events == at) ::kill(::getpid(), SIGKILL);
        };
        const auto transport = [by = azdo::httplib_transport{}](const azdo::http::request& asked) {
            event();
            auto got = by(asked);
            event();
            return got;
        };
        const auto in = database::open(file);
        if (!in) ::_exit(2);
        const auto seen = [](unsigned, void*, void*, void*) {
            event();
            return 0;
        };
        ::sqlite3_trace_v2(in->handle(), SQLITE_TRACE_STMT | SQLITE_TRACE_PROFILE, seen, nullptr);
        ::_exit(work_item_copy::update(*in, of.of, client_of(of.of.address, of.token, transport)) ? 0 : 1);
    }
    int status = 0;
    BOOST_REQUIRE(::waitpid(child, &status, 0) == child);
    BOOST_REQUIRE((WIFSIGNALED(status) || WEXITSTATUS(status) == 0));
    return events;
}

/// The program itself, killed from outside after that time.
void kill_after(const std::string& file, const world& of, std::chrono::microseconds time) {
    const auto& arguments = boost::unit_test::framework::master_test_suite();
    BOOST_REQUIRE_MESSAGE(
        arguments.argc > 2, "run it with the paths of the programs: stress -- build/gcc/bin/callback_server build/gcc/bin/work_item_copy");
    ::setenv("AZDO_SERVER", of.of.address.c_str(), 1);
    ::setenv("AZDO_ORGANIZATION", "fabrikam", 1);
    ::setenv("AZDO_PAT", of.token.c_str(), 1);
    std::string words[]{arguments.argv[2], file, of.of.project};
    char* const line[]{words[0].data(), words[1].data(), words[2].data(), nullptr};
    posix_spawn_file_actions_t silent;
    posix_spawn_file_actions_init(&silent);
    posix_spawn_file_actions_addopen(&silent, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    BOOST_REQUIRE(::posix_spawn(&child, line[0], &silent, nullptr, line, environ) == 0);
    posix_spawn_file_actions_destroy(&silent);
    std::this_thread::sleep_for(time);
    ::kill(child, SIGKILL);
    int status = 0;
    BOOST_REQUIRE(::waitpid(child, &status, 0) == child);
    BOOST_REQUIRE((WIFSIGNALED(status) || WEXITSTATUS(status) == 0));
}

} // namespace

BOOST_AUTO_TEST_CASE(a_copy_that_was_killed_at_any_point_ends_equal_to_its_source) {
    const int kills = stress::times(20, 400);
    world of;
    const temporary_folder folder;
    const std::string file = (folder.path() / "copy.sqlite").string();
    const stress::shared_memory<std::atomic<int>> events;
    int first = kill_at(file, of, 0, *events); // never: how many events a whole reading has
    BOOST_TEST(first > 40);
    int done = 0;
    for (int kill = 0; kill < kills; ++kill) {
        if (kill % 10 == 9) std::filesystem::remove(file), std::filesystem::remove(file + "-wal"), std::filesystem::remove(file + "-shm");
        for (int i = 0; i < 5; ++i) of.change();
        const int most = kill % 10 == 9 ? first : 60;
        if (kill % 7 == 6)
            kill_after(file, of, std::chrono::microseconds(5'000 + of.dice() % 60'000));
        else if (const int at = 1 + static_cast<int>(of.dice() % static_cast<unsigned>(most)); kill_at(file, of, at, *events) == at)
            ++done;
        if (kill % 2 == 0) continue; // the next one is killed, too
        const auto in = database::open(file).value();
        const auto ended = work_item_copy::update(in, of.of, of.api);
        BOOST_REQUIRE_MESSAGE(ended, test::failure_in(ended));
        const std::string here = text_of(in), there = fresh_copy(of);
        BOOST_REQUIRE_MESSAGE(here == there, "after kill " << kill << ", the copy:\n"
                                                           << first_difference(here, there) << "\nthe source:\n"
                                                           << first_difference(there, here));
    }
    BOOST_TEST(done > kills / 3);
    BOOST_TEST_MESSAGE(kills << " kills, " << done << " of them at an event that was reached");
}

BOOST_AUTO_TEST_CASE(a_watermark_that_the_service_does_not_know_begins_again) {
    world of;
    const temporary_folder folder;
    const auto in = database::open((folder.path() / "copy.sqlite").string()).value();
    BOOST_TEST(!work_item_copy::update(in, of.of, of.api).value().began_again);
    BOOST_REQUIRE(
        in.execute("UPDATE watermark SET token = '999999'; INSERT INTO item (id, rev, is_deleted, fields) VALUES (4000, 1, 0, '{}');"
                   "INSERT INTO link VALUES ('gone', 1, 2)"));
    const auto again = work_item_copy::update(in, of.of, of.api);
    BOOST_REQUIRE_MESSAGE(again, test::failure_in(again));
    BOOST_TEST(again->began_again);
    BOOST_TEST(text_of(in) == fresh_copy(of));
    BOOST_TEST(work_item_copy::update(in, of.of, of.api).value().items == 0u);
}

BOOST_AUTO_TEST_CASE(a_deleted_item_is_in_the_recycle_bin_and_a_destroyed_one_is_gone) {
    world of;
    const auto in = database::open(":memory:").value();
    const auto state = [&] { // of item 3, with the links of any
        auto row = in.prepare("SELECT ifnull(max(is_deleted), 'gone'), (SELECT count(*) FROM link) FROM item WHERE id = 3").value();
        BOOST_REQUIRE(row.next().value());
        return row.text(0) + "/" + row.text(1);
    };
    const auto updated = [&] {
        const auto made = work_item_copy::update(in, of.of, of.api).value();
        return std::to_string(made.items) + ":" + std::to_string(made.links) + ":" + std::to_string(made.removed) + " " + state();
    };
    BOOST_TEST(updated() == "18:2:0 0/2");
    BOOST_TEST(azdo::call(wit::delete_work_item{.id = 3}, of.api).has_value());
    BOOST_TEST(updated() == "1:1:0 1/1");
    of.restore();
    BOOST_TEST(updated() == "1:1:0 0/2");
    static_cast<void>(azdo::call(wit::delete_work_item{.id = 3, .destroy = true}, of.api));
    BOOST_REQUIRE(in.execute("INSERT INTO link VALUES ('unreported', 3, 1)"));
    BOOST_TEST(updated() == "0:1:1 gone/1"); // the service reports nothing of it
    BOOST_TEST(updated() == "0:0:0 gone/1");
}

BOOST_AUTO_TEST_CASE(an_older_revision_does_not_replace_a_newer_one_and_another_program_is_noticed) {
    const auto in = database::open(":memory:").value();
    std::string values, meanwhile = "SELECT 1";
    const azdo::client api =
        client_of("http://127.0.0.1:1", "0123456789", [&](const azdo::http::request& asked) -> azdo::result<azdo::http::response> {
            BOOST_REQUIRE(in.execute(meanwhile.c_str()));
            const bool revisions = asked.target().find("workitemrevisions") != std::string_view::npos;
            const std::string body =
                asked.target().find("wiql") != std::string_view::npos
                    ? R"({"workItems":[{"id":7}]})"
                    : R"({"values":[)" + (revisions ? values : "") + R"(],"continuationToken":"5","isLastBatch":true})";
            return azdo::http::response{200, body, {{"Content-Type", "application/json"}}};
        });
    const work_item_copy::source of{"http://127.0.0.1:1", "fabrikam", "Fiber"};
    values = R"({"id":7,"rev":2,"fields":{"System.Title":"new","System.Parent":3}},{"id":7,"rev":1,"fields":{"System.Title":"old"}})";
    BOOST_TEST(test::failure_in(work_item_copy::update(in, of, api)) == "");
    BOOST_TEST(text_of(in) == "7 2 {\"System.Title\":\"new\"}\n\n\n");
    meanwhile = "UPDATE watermark SET token = '6'";
    values = R"({"id":7,"rev":3,"fields":{"System.Title":"newest"}})";
    BOOST_TEST(test::failure_in(work_item_copy::update(in, of, api)).find("conflict: another program updates the same file") == 0u);
    BOOST_TEST(text_of(in) == "7 2 {\"System.Title\":\"new\"}\n\n\n");
}

BOOST_AUTO_TEST_CASE(a_file_of_something_else_is_refused) {
    world of;
    const temporary_folder folder;
    const std::string file = (folder.path() / "copy.sqlite").string();
    BOOST_TEST(work_item_copy::update(file, of.of, of.api).has_value());
    auto other = of.of;
    other.project = "Tailspin Toys";
    const auto refused = work_item_copy::update(file, other, of.api);
    BOOST_TEST(test::failure_in(refused).find("this file is a copy of fabrikam/Fabrikam-Fiber at http") != std::string::npos);
    const auto plain = database::open((folder.path() / "plain.sqlite").string()).value();
    BOOST_REQUIRE(plain.execute("CREATE TABLE letter (text TEXT)"));
    BOOST_TEST(test::failure_in(work_item_copy::update(plain, of.of, of.api)).find("not a copy of work items") != std::string::npos);
    const auto text = folder.file("notes.txt", std::string(2000, 'x')).string();
    BOOST_TEST(test::failure_in(work_item_copy::update(text, of.of, of.api)).find("storage: SQLite: file is not a database") == 0u);
    const auto absent = (folder.path() / "no" / "copy.sqlite").string();
    BOOST_TEST(test::failure_in(work_item_copy::update(absent, of.of, of.api)).find("storage: SQLite: unable to open database file") == 0u);
}

namespace {
struct address {
    std::atomic<bool> ready{false};
    char origin[64]{}, token[128]{};
};
/// A simulator with that many tasks, in a process of its own.
struct large_service {
    explicit large_service(int count) : id(::fork()) {
        BOOST_REQUIRE(id >= 0);
        if (id == 0) serve(count);
        while (!to->ready && ::waitpid(id, nullptr, WNOHANG) == 0) std::this_thread::sleep_for(std::chrono::milliseconds(5));
        BOOST_REQUIRE(to->ready);
    }
    ~large_service() { ::kill(id, SIGKILL), ::waitpid(id, nullptr, 0); }
    large_service(const large_service&) = delete;
    large_service& operator=(const large_service&) = delete;

    [[noreturn]] void serve(int count) const {
        simulator::options options;
        options.seed_json =
            R"({"users":[{"displayName":"Ada","uniqueName":"ada@x.example"}],"organizations":[{"name":"fabrikam","projects":[{"name":"Fiber","process":"Agile"}],"workItems":[)";
        for (int i = 0; i < count; ++i)
            options.seed_json += std::string(i == 0 ? "" : ",") + R"({"project":"Fiber","type":"Task","fields":{"System.Title":"number )" +
                                 std::to_string(i) + "\"}}";
        options.seed_json += "]}]}";
        simulator::server service(std::move(options));
        service.origin().copy(to->origin, sizeof to->origin - 1);
        service.issue_personal_access_token("ada@x.example").copy(to->token, sizeof to->token - 1);
        to->ready = true;
        for (;;) ::pause();
    }
    const stress::shared_memory<address> to{};
    const pid_t id;
};

/// A line of /proc/self/status, in kB.
long status_kb(std::string_view name) {
    std::ifstream from("/proc/self/status");
    for (std::string line; std::getline(from, line);)
        if (line.starts_with(name)) return std::stol(line.substr(name.size()));
    return 0;
}
/// By how much the peak of this process's memory grew, in kB, after `warm` of the elements: the first pages pay for buffers.
template <class Read>
long growth_after(int warm, Read&& read) {
    long before = 0;
    int seen = 0;
    read([&] {
        if (++seen != warm) return;
        std::ofstream("/proc/self/clear_refs") << '5'; // forgets the peak
        before = status_kb("VmRSS:");
    });
    BOOST_TEST(before > 0);
    return status_kb("VmHWM:") - before;
}
} // namespace

BOOST_AUTO_TEST_CASE(many_work_items_are_read_in_flat_memory) {
    const int count = stress::times(2'500, 50'000);
    const large_service service(count);
    const auto api = client_of(service.to->origin, service.to->token);
    std::vector<bool> reported(static_cast<std::size_t>(count) + 1), queried(reported);
    const long reporting = growth_after(count / 5, [&](const auto& note) {
        azdo::reporting_revisions_as<task> step{.project = "Fiber", .max_page_size = 1000};
        for (const auto& batch : azdo::streamed_batches(step, api)) {
            BOOST_REQUIRE_MESSAGE(batch, test::failure_in(batch));
            for (const auto& one : batch->values) reported.at(static_cast<std::size_t>(one.id)) = true, note();
        }
    });
    BOOST_TEST(std::count(reported.begin(), reported.end(), true) == count);
    const long querying = growth_after(count / 5, [&](const auto& note) {
        for (const auto& item : azdo::query_as<task>(azdo::wiql::select(), api)) {
            BOOST_REQUIRE_MESSAGE(item, test::failure_in(item));
            queried.at(static_cast<std::size_t>(item->id)) = true, note();
        }
    });
    BOOST_TEST(std::count(queried.begin(), queried.end(), true) == count);
    BOOST_TEST(reporting < 4'000);
    BOOST_TEST(querying < 8'000); // with the ids of a window of 20,000
    BOOST_TEST_MESSAGE(count << " work items; the peak grew by " << reporting << " kB by reporting and " << querying << " kB by query");
}

BOOST_AUTO_TEST_SUITE_END()
