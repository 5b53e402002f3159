// SPDX-License-Identifier: BSL-1.0
#include "fixture.hpp"

#include "../config/temporary_folder.hpp"
#include "../core/faulty_files.hpp"

#include <azdo/oauth/callback.hpp>
#include <azdo/oauth/file_replay_guard.hpp>

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

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
    std::ptrdiff_t files() const { return std::distance(std::filesystem::directory_iterator(path), std::filesystem::directory_iterator()); }
};
} // namespace

BOOST_FIXTURE_TEST_SUITE(oauth_file_replay_guard, setting)

BOOST_AUTO_TEST_CASE(an_id_is_claimed_once_whoever_asks) {
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

BOOST_AUTO_TEST_CASE(what_may_be_forgotten_is_deleted_and_nothing_else) {
    outer.file("used/notes.txt", "1");
    BOOST_TEST(guard.claim("AAAA", noon + 1min, noon).has_value());
    BOOST_TEST(guard.claim("BBBB", noon + 10min, noon).has_value());
    BOOST_TEST(files() == 3);
    BOOST_TEST(file_replay_guard::open(path)->claim("CCCC", noon + 10min, noon + 2min).has_value());
    BOOST_TEST(files() == 3);
    BOOST_TEST(!std::filesystem::exists(path + "/AAAA"));
    BOOST_CHECK(guard.claim("BBBB", noon + 10min, noon + 2min).error().kind == failure_kind::conflict);
}

BOOST_AUTO_TEST_CASE(it_fails_closed) {
    for (const char* bad : {"", ".", "..", "../x", "a/b", "x.y", "a b"})
        BOOST_CHECK(guard.claim(bad, noon + 10min, noon).error().kind == failure_kind::invalid_input);
    faulty_files good;
    BOOST_REQUIRE(file_replay_guard::open(path, good)->claim("AAAA", noon + 10min, noon).has_value());
    BOOST_TEST((good.seen() == std::vector<std::string>{"make_folder", "link_status", "link_status", "open", "write", "close"}));
    for (int at = 0; at < 6; ++at) {
        std::filesystem::remove(path + "/AAAA"); // so that there is nothing to forget
        for (char c = 'A'; c < 'G'; ++c) std::filesystem::remove(path + "/BBB" + c);
        faulty_files faulty(faulty_files::fault::error, at, EIO);
        const auto opened = file_replay_guard::open(path, faulty);
        const auto claimed = opened ? opened->claim("BBB" + std::string(1, static_cast<char>('A' + at)), noon + 10min, noon)
                                    : azdo::result<void>(opened.error());
        BOOST_REQUIRE(!claimed);
        BOOST_CHECK(claimed.error().kind == failure_kind::storage);
    }
    std::filesystem::permissions(path, std::filesystem::perms::all);
    BOOST_CHECK(guard.claim("CCCC", noon + 10min, noon).error().kind == failure_kind::storage);
}

BOOST_AUTO_TEST_SUITE_END()
