// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"

#include "store_suite.hpp"

#include "../../config/temporary_folder.hpp"
#include "../../core/faulty_files.hpp"

#include <azdo/oauth/flow/callback.hpp>
#include <azdo/oauth/store/file_replay_guard.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <filesystem>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace oauth_file_replay_guard {
using namespace azdo::oauth;
using namespace std::chrono_literals;
using azdo::failure_kind;
using fixture::noon;

namespace {
struct setting {
    temporary_folder outer{};
    std::string path = (outer.path() / "used").string();
    file_replay_guard guard = file_replay_guard::open(path).value();
    std::string id = sign_in_id(fixture::begin().pending.state).value();
    /// Distinct ids that the table keeps in the same row.
    static std::string same_row(int number) { // row 0
        static std::vector<std::string> found;
        for (static unsigned next = 0; found.size() <= static_cast<std::size_t>(number); ++next) {
            std::string one = "row" + std::to_string(next);
            const sha256_digest digest = sha256(one);
            if ((digest.bytes[30] & 7u) == 0 && digest.bytes[31] == 0) found.push_back(std::move(one));
        }
        return found[static_cast<std::size_t>(number)];
    }
    std::ptrdiff_t files() const { return std::distance(std::filesystem::directory_iterator(path), std::filesystem::directory_iterator()); }
};
} // namespace
} // namespace oauth_file_replay_guard

BOOST_FIXTURE_TEST_SUITE(oauth_file_replay_guard, setting)

BOOST_AUTO_TEST_CASE(behaviour_that_all_guards_share) {
    store_suite::check_replay_guard([&] { return file_replay_guard::open(path).value(); });
}

BOOST_AUTO_TEST_CASE(an_id_is_claimed_once_by_any_process) {
    BOOST_TEST(guard.claim(id, noon + 10min, noon).has_value());
    for (const auto& other : {guard, file_replay_guard(guard), file_replay_guard::open(path).value()}) {
        BOOST_CHECK(other.claim(id, noon + 10min, noon).error().kind == failure_kind::conflict);
        BOOST_CHECK(other.claim(id, noon + 5min, noon).error().kind == failure_kind::conflict);
    }
    BOOST_TEST(guard.claim("another", noon + 10min, noon).has_value());
    BOOST_CHECK(guard.claim("late", noon, noon).error().kind == failure_kind::timed_out);
}

BOOST_AUTO_TEST_CASE(a_callback_is_accepted_once_by_any_of_the_processes) {
    const auto begun = fixture::begin();
    const std::string query = "code=c&state=" + begun.pending.state.reveal();
    auto other = file_replay_guard::open(path).value();
    BOOST_TEST(accept_callback(begun.pending, query, noon, guard).has_value());
    BOOST_CHECK(accept_callback(begun.pending, query, noon, other).error().kind == failure_kind::conflict);
}

BOOST_AUTO_TEST_CASE(of_many_processes_at_once_one_wins) {
    for (int round = 0; round < 5; ++round) {
        const std::string name = "round" + std::to_string(round) + "AAA";
        std::vector<pid_t> children;
        for (int i = 0; i < 6; ++i) {
            const pid_t child = ::fork();
            if (child == 0) ::_exit(file_replay_guard::open(path)->claim(name.substr(0, 8), noon + 10min, noon) ? 1 : 0);
            children.push_back(child);
        }
        int winners = 0;
        for (const pid_t child : children) {
            int status = 0;
            BOOST_REQUIRE(::waitpid(child, &status, 0) == child);
            winners += WEXITSTATUS(status);
        }
        BOOST_TEST(winners == 1);
    }
}

BOOST_AUTO_TEST_CASE(only_entries_that_may_be_forgotten_make_room) {
    outer.file("used/notes.txt", "1");
    for (int i = 0; i < 50; ++i) BOOST_TEST(guard.claim(same_row(i), noon + 1min, noon + 1s * (i % 2)).has_value() == (i < 31 + 1));
    BOOST_TEST(files() == 2); // the table and the note
    const azdo::sys_time later = noon + 2min;
    for (int i = 60; i < 91; ++i) BOOST_TEST(guard.claim(same_row(i), later + 10min, later).has_value());
    for (int i = 60; i < 91; ++i) BOOST_CHECK(guard.claim(same_row(i), later + 10min, later).error().kind == failure_kind::conflict);
    BOOST_CHECK(guard.claim(same_row(0), noon + 1min, noon).error().kind == failure_kind::timed_out); // although the clock went back
}

BOOST_AUTO_TEST_CASE(a_full_row_forgets_the_oldest_and_refuses_older_ids) {
    for (int i = 0; i < 31; ++i) BOOST_TEST(guard.claim(same_row(i), noon + 5min + 1s * i, noon).has_value());
    BOOST_TEST(guard.claim(same_row(31), noon + 9min, noon).has_value()); // replaces number 0
    BOOST_CHECK(guard.claim(same_row(0), noon + 5min, noon).error().kind == failure_kind::timed_out);
    BOOST_CHECK(guard.claim(same_row(40), noon + 5min, noon).error().kind == failure_kind::timed_out); // never used
    for (int i = 1; i < 31; ++i) BOOST_CHECK(guard.claim(same_row(i), noon + 5min + 1s * i, noon).error().kind == failure_kind::conflict);
    BOOST_CHECK(guard.claim(same_row(31), noon + 9min, noon).error().kind == failure_kind::conflict);
    BOOST_TEST(guard.claim(same_row(41), noon + 5min + 500ms, noon).has_value()); // older than all that are held: accepted once
    BOOST_CHECK(guard.claim(same_row(41), noon + 5min + 500ms, noon).error().kind == failure_kind::timed_out);
    for (int i = 50; i < 90; ++i) BOOST_TEST(guard.claim(same_row(i), noon + 10min + 1s * i, noon).has_value()); // not locked out
    BOOST_TEST(guard.claim("another-row", noon + 1s, noon).has_value());
}

BOOST_AUTO_TEST_CASE(a_claim_takes_as_many_steps_among_many_as_among_few) {
    faulty_files calls;
    const auto counted = file_replay_guard::open(path, calls).value();
    std::size_t most = 0;
    constexpr int claims = 4'000;
    for (int i = 0; i < claims; ++i) {
        const std::size_t before = calls.seen().size();
        BOOST_TEST(counted.claim("id" + std::to_string(i), noon + 10min, noon).has_value());
        most = std::max(most, calls.seen().size() - before);
    }
    BOOST_TEST(most <= 14u);
    BOOST_TEST(files() == 1);
    BOOST_TEST(std::filesystem::file_size(path + "/used-sign-ins") <= 2048u * 1024u);
    for (int i = 0; i < claims; i += 97)
        BOOST_CHECK(counted.claim("id" + std::to_string(i), noon + 10min, noon).error().kind == failure_kind::conflict);
}

BOOST_AUTO_TEST_CASE(of_many_threads_at_once_one_wins) {
    std::atomic<int> winners = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&] {
            for (int i = 0; i < 20; ++i)
                if (guard.claim("thread-id" + std::to_string(i), noon + 10min, noon)) ++winners;
        });
    for (auto& thread : threads) thread.join();
    BOOST_TEST(winners == 20);
}

BOOST_AUTO_TEST_CASE(it_fails_closed) {
    for (const char* bad : {"", ".", "..", "../x", "a/b", "x.y", "a b"})
        BOOST_TEST_CONTEXT(bad) BOOST_CHECK(guard.claim(bad, noon + 10min, noon).error().kind == failure_kind::invalid_input);
    for (int i = 0; i < 31; ++i) BOOST_TEST(guard.claim(same_row(i), noon + 5min + 1s * i, noon).has_value());
    faulty_files good;
    BOOST_REQUIRE(file_replay_guard::open(path, good)->claim(same_row(31), noon + 9min, noon).has_value());
    BOOST_TEST((good.seen() == std::vector<std::string>{"make_folder", "link_status", "link_status", "open", "status", "lock", "seek",
                                   "read", "seek", "write", "seek", "write", "lock", "close"}));
    for (int at = 0; at < 12; ++at) {
        faulty_files faulty(faulty_files::fault::error, at, EIO);
        const auto opened = file_replay_guard::open(path, faulty);
        const auto claimed = opened ? opened->claim(same_row(60 + at), noon + 9min, noon) : azdo::result<void>(opened.error());
        BOOST_REQUIRE(!claimed);
        BOOST_CHECK(claimed.error().kind == failure_kind::storage);
        BOOST_TEST(guard.claim(same_row(80 + at), noon + 10min + 1s * at, noon).has_value()); // no lock is left behind
    }
    std::filesystem::permissions(path, std::filesystem::perms::all);
    BOOST_CHECK(guard.claim("CCCC", noon + 10min, noon).error().kind == failure_kind::storage);
}

BOOST_AUTO_TEST_CASE(killed_at_each_call_it_accepts_nothing_twice) {
    for (int i = 0; i < 31; ++i) BOOST_TEST(guard.claim(same_row(i), noon + 5min + 1s * i, noon).has_value());
    int number = 40;
    for (const auto fault : {faulty_files::fault::kill_before, faulty_files::fault::kill_after})
        for (int at = 0; at < 14; ++at, ++number) {
            static_cast<void>(same_row(number)); // found before the fork
            const pid_t child = ::fork();
            BOOST_REQUIRE(child >= 0);
            if (child == 0) {
                faulty_files faulty(fault, at);
                static_cast<void>(file_replay_guard::open(path, faulty)->claim(same_row(number), noon + 9min, noon));
                ::_exit(0);
            }
            int status = 0;
            BOOST_REQUIRE(::waitpid(child, &status, 0) == child);
            BOOST_REQUIRE(WIFSIGNALED(status));
            for (int i = 0; i < 31; ++i) BOOST_TEST(!guard.claim(same_row(i), noon + 5min + 1s * i, noon).has_value());
        }
}

BOOST_AUTO_TEST_CASE(a_damaged_row_locks_no_one_out) {
    for (const char byte : {'\x7f', '\xff', '\x40'}) { // far in the future, or before 1970
        BOOST_TEST_INFO_SCOPE(static_cast<int>(byte));
        outer.file("used/used-sign-ins", std::string(1024, byte));
        std::filesystem::permissions(path + "/used-sign-ins", std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
        BOOST_CHECK(guard.claim(same_row(0), noon + 10min, noon).error().kind == failure_kind::timed_out); // it may have been used
        BOOST_CHECK(guard.claim(same_row(0), noon + 10min, noon).error().kind == failure_kind::timed_out);
        for (int i = 1; i < 20; ++i) BOOST_TEST(guard.claim(same_row(i), noon + 10min + 1s * i, noon).has_value());
        for (int i = 1; i < 20; ++i)
            BOOST_CHECK(guard.claim(same_row(i), noon + 10min + 1s * i, noon).error().kind == failure_kind::conflict);
    }
}

BOOST_AUTO_TEST_CASE(a_table_with_any_content_ends_in_a_failure_or_a_claim) {
    std::string garbage(4096, '\0');
    for (std::size_t i = 0; i < garbage.size(); ++i) garbage[i] = static_cast<char>(i * 2654435761u >> 13);
    for (const std::size_t size : {1u, 31u, 33u, 1023u, 4096u}) {
        BOOST_TEST_INFO_SCOPE(size);
        outer.file("used/used-sign-ins", garbage.substr(0, size));
        std::filesystem::permissions(path + "/used-sign-ins", std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
        for (int i = 0; i < 5; ++i)
            if (guard.claim(same_row(i), noon + 10min, noon)) BOOST_TEST(!guard.claim(same_row(i), noon + 10min, noon).has_value());
        BOOST_TEST(guard.claim(same_row(6), noon + 11min, noon).has_value()); // it repairs itself
        BOOST_CHECK(guard.claim(same_row(6), noon + 11min, noon).error().kind == failure_kind::conflict);
    }
}

BOOST_AUTO_TEST_SUITE_END()
