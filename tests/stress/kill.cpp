// SPDX-License-Identifier: BSL-1.0
// A program that saves tokens without a pause is killed 2,000 times, at any moment: the stored token is the last one that it was told was
// saved, or the one after, and there always is one.
#include "../unit/config/temporary_folder.hpp"
#include "../unit/failure_in.hpp"
#include "shared_memory.hpp"
#include "size.hpp"

#include <azdo/oauth/crypto/entropy.hpp>
#include <azdo/oauth/store/file_token_store.hpp>

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <random>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

BOOST_AUTO_TEST_SUITE(stress_kill)

namespace {

namespace oauth = azdo::oauth;

oauth::file_token_store<oauth::system_entropy_t> store_in(const std::string& path) {
    return {oauth::token_folder::open(path).value(), {.user = "ada"},
        {oauth::seal_key::from_secret(azdo::secret<std::string>(std::string(32, 'k'))).value()}, oauth::system_entropy};
}
/// Some kilobytes, like real tokens.
oauth::token numbered(int number) {
    return {azdo::secret<std::string>(std::string(2000, 'a') + std::to_string(number)), azdo::secret<std::string>(std::to_string(number)),
        "", {}};
}

struct progress {
    std::atomic<int> started{0}, saved{0};
};

} // namespace

BOOST_AUTO_TEST_CASE(a_kill_while_saving_leaves_the_old_or_the_new_token) {
    const int kills = stress::times(40, 2000);
    const temporary_folder outer;
    const std::string path = (outer.path() / "tokens").string();
    const stress::shared_memory<progress> done;
    BOOST_REQUIRE(store_in(path).compare_and_swap(0, numbered(0)).has_value());
    std::minstd_rand random(7);
    int in_the_middle = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const pid_t child = ::fork();
        BOOST_REQUIRE(child >= 0);
        if (child == 0) {
            const auto store = store_in(path);
            for (int number = done->saved + 1;; ++number) {
                const auto held = store.read();
                done->started = number;
                if (!held || !store.compare_and_swap(held->generation, numbered(number))) ::_exit(1);
                done->saved = number;
            }
        }
        const int before = done->saved;
        while (done->saved == before && ::waitpid(child, nullptr, WNOHANG) == 0) std::this_thread::yield();
        std::this_thread::sleep_for(std::chrono::microseconds(random() % 3000));
        BOOST_REQUIRE(::kill(child, SIGKILL) == 0);
        int status = 0;
        BOOST_REQUIRE(::waitpid(child, &status, 0) == child);
        BOOST_REQUIRE(WIFSIGNALED(status));

        const int saved = done->saved, started = done->started;
        if (started != saved) ++in_the_middle;
        const auto held = store_in(path).read(); // opened again, as the next program does
        BOOST_REQUIRE_MESSAGE(held, "no token after kill " << kill << ": " << test::failure_in(held));
        const int found = std::stoi(held->value.refresh_token.reveal());
        BOOST_REQUIRE((found == saved || found == started));
        BOOST_REQUIRE((held->value == numbered(found)));
        done->saved = found;
    }
    for (const auto& one : std::filesystem::directory_iterator(path)) BOOST_TEST(one.path().filename().string().front() != '.');
    BOOST_TEST(in_the_middle > kills / 4);
    BOOST_TEST_MESSAGE(kills << " kills, " << in_the_middle << " of them while saving: 0 lost tokens");
}

BOOST_AUTO_TEST_SUITE_END()
