// SPDX-License-Identifier: BSL-1.0
// A program that saves tokens without a pause is killed at any moment: the stored token is the last one that it was told was saved, or the
// one after, and there always is one.
#pragma once

#include "../unit/failure_in.hpp"
#include "shared_memory.hpp"

#include <azdo/core/failure.hpp>
#include <azdo/oauth/token.hpp>

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <chrono>
#include <csignal>
#include <random>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace stress {

/// Some kilobytes, like real tokens.
inline azdo::oauth::token numbered(int number) {
    return {azdo::secret<std::string>(std::string(2000, 'a') + std::to_string(number)), azdo::secret<std::string>(std::to_string(number)),
        "", {}};
}
inline int number_of(const azdo::oauth::token& value) { return std::stoi(value.refresh_token.reveal()); }

/// What a writer has begun to save, and what it was told was saved.
struct progress {
    std::atomic<int> started{0}, saved{0};
};

/// Saves one token after the other until it is killed.
template <class Store>
[[noreturn]] void save_without_end(const Store& store, progress& done) {
    for (int number = done.saved + 1;; ++number) {
        const auto held = store.read();
        done.started = number;
        const auto written = held ? store.compare_and_swap(held->generation, numbered(number)) : azdo::result<std::uint64_t>(held.error());
        if (!written && written.error().kind == azdo::failure_kind::conflict)
            --number; // what the writer before this one sent arrived late
        else if (!written)
            ::_exit(1);
        else
            done.saved = number;
    }
}

/// `open_store` opens the grant, in the writer and in this process. Returns how many of the kills came while the writer saved.
template <class MakeStore>
int kill_a_writer(int kills, const MakeStore& open_store) {
    const shared_memory<progress> done;
    BOOST_REQUIRE(open_store().compare_and_swap(0, numbered(0)).has_value());
    std::minstd_rand random(7);
    int in_the_middle = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const pid_t child = ::fork();
        BOOST_REQUIRE(child >= 0);
        if (child == 0) save_without_end(open_store(), *done);
        const int before = done->saved;
        while (done->saved == before && ::waitpid(child, nullptr, WNOHANG) == 0) std::this_thread::yield();
        std::this_thread::sleep_for(std::chrono::microseconds(random() % 3000));
        BOOST_REQUIRE(::kill(child, SIGKILL) == 0);
        int status = 0;
        BOOST_REQUIRE(::waitpid(child, &status, 0) == child);
        BOOST_REQUIRE(WIFSIGNALED(status));

        const int saved = done->saved, started = done->started;
        if (started != saved) ++in_the_middle;
        const auto held = open_store().read(); // opened again, as the next program does
        BOOST_REQUIRE_MESSAGE(held, "no token after kill " << kill << ": " << test::failure_in(held));
        const int found = number_of(held->value);
        BOOST_REQUIRE((found == saved || found == started));
        BOOST_REQUIRE((held->value == numbered(found)));
        done->saved = found;
    }
    BOOST_TEST_MESSAGE(kills << " kills, " << in_the_middle << " of them while saving: 0 lost tokens");
    return in_the_middle;
}

} // namespace stress
