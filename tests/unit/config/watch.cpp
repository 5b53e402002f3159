// SPDX-License-Identifier: BSL-1.0
#include "temporary_folder.hpp"

#include <azdo/config/watch.hpp>

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

BOOST_AUTO_TEST_SUITE(config_watch)

using namespace std::chrono_literals;
using namespace azdo::config;
using azdo::failure_kind;
namespace fs = std::filesystem;

namespace {
/// Two members that are always equal.
struct pair_of_numbers {
    std::int32_t one = 0;
    std::int32_t two = 0;
    azdo::secret<std::string> key{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"one", &pair_of_numbers::one>(azdo::as::required), azdo::field<"two", &pair_of_numbers::two>(),
            azdo::field<"key", &pair_of_numbers::key>());
    }
};
std::string text_of(int number, std::string_view key = "canary") {
    const std::string digits = std::to_string(number);
    return "{\"one\": " + digits + ", \"two\": " + digits + ", \"key\": \"" + std::string(key) + "\"}";
}
/// Replaces a file with a new one.
void replace(const temporary_folder& folder, std::string_view name, std::string_view text) {
    fs::rename(folder.file("next", text), folder.path() / name);
}
struct seen {
    std::vector<reload<pair_of_numbers>> events{};
    auto handler() {
        return [this](const reload<pair_of_numbers>& event) { events.push_back(event); };
    }
};
using watched = watched_file<pair_of_numbers>;
watch_options quick(bool inotify) {
    watch_options made;
    made.interval = made.settle = 1ms;
    made.inotify = inotify;
    return made;
}
} // namespace

BOOST_AUTO_TEST_CASE(the_first_reading) {
    const temporary_folder folder;
    const auto none = watched::open(folder.path() / "none", no_environment, {});
    BOOST_REQUIRE(!none);
    BOOST_CHECK(none.error().kind == failure_kind::not_found);
    const auto bad = watched::open(folder.file("bad", "{\"one\": \"canary\"}"), no_environment, {});
    BOOST_REQUIRE(!bad);
    BOOST_CHECK(bad.error().kind == failure_kind::invalid_input);
    BOOST_TEST(bad.error().message.find(":1:9: error: /one: ") != std::string::npos);
    BOOST_TEST(bad.error().message.find("canary") == std::string::npos);
    const auto good = watched::open(folder.file("good", text_of(7)), nullptr, {});
    BOOST_REQUIRE(good);
    BOOST_TEST((*good)->get()->one == 7);
    BOOST_TEST((*good)->handle().get()->two == 7);
    BOOST_TEST(!(*good)->check());
}

BOOST_AUTO_TEST_CASE(a_forgotten_text_is_a_change_once) {
    const temporary_folder folder;
    seen all;
    const auto path = folder.file("c", text_of(1));
    const auto opened = watched::open(path, no_environment, all.handler(), quick(false));
    BOOST_REQUIRE(opened);
    BOOST_TEST(!(*opened)->check());
    (*opened)->forget();
    BOOST_TEST((*opened)->check());
    BOOST_REQUIRE(all.events.size() == 1u);
    BOOST_TEST(!all.events[0].refused);
    BOOST_TEST(all.events[0].now->one == 1);
    BOOST_TEST(all.events[0].changed_secrets.empty());
    BOOST_TEST(!(*opened)->check());
    replace(folder, "c", "{");
    BOOST_TEST((*opened)->check());
    (*opened)->forget();
    BOOST_TEST((*opened)->check());
    BOOST_TEST(!(*opened)->check());
    BOOST_TEST(all.events.size() == 3u);
    BOOST_TEST(all.events.back().refused);
}

BOOST_AUTO_TEST_CASE(a_change_is_taken_in_by_either_way) {
    for (const bool inotify : {true, false}) {
        BOOST_TEST_INFO_SCOPE(inotify);
        const temporary_folder folder;
        seen all;
        const auto file = watched::open(folder.file("a.json", text_of(1)), no_environment, all.handler(), quick(inotify));
        BOOST_REQUIRE(file);
#if defined(__linux__)
        BOOST_TEST((*file)->uses_inotify() == inotify);
#endif
        const auto handle = (*file)->handle();
        const auto held = handle.get();
        folder.file("a.json", text_of(2)); // overwritten
        while (!(*file)->poll(1min)) {
        }
        BOOST_TEST(handle.get()->one == 2);
        BOOST_TEST(held->one == 1);            // a version that is held does not change
        replace(folder, "a.json", text_of(3)); // replaced
        while (!(*file)->poll(1min)) {
        }
        BOOST_TEST(handle.get()->one == 3);
        fs::rename(folder.path() / "a.json", folder.path() / "b.json"); // replaced by a link
        folder.file("b.json", text_of(4));
        fs::create_symlink("b.json", folder.path() / "a.json");
        while (handle.get()->one != 4) (*file)->poll(1min);
        folder.file("b.json", text_of(5)); // the link's target
        while (handle.get()->one != 5) (*file)->poll(1min);
        for (const auto& event : all.events) BOOST_TEST((event.refused || event.now->one != event.before->one));
    }
}

BOOST_AUTO_TEST_CASE(a_bad_edit_is_reported_once_and_the_last_good_version_stays) {
    for (const bool inotify : {true, false}) {
        BOOST_TEST_INFO_SCOPE(inotify);
        const temporary_folder folder;
        seen all;
        const auto path = folder.file("a.json", text_of(1));
        const auto file = watched::open(path, no_environment, all.handler(), quick(inotify));
        BOOST_REQUIRE(file);
        replace(folder, "a.json", "{\"one\": \"canary\",\n \"two\": 2}");
        while (!(*file)->poll(1min)) {
        }
        BOOST_REQUIRE(all.events.size() == 1u);
        BOOST_TEST(all.events[0].refused);
        BOOST_TEST(all.events[0].now->one == 1);
        BOOST_TEST(all.events[0].now == all.events[0].before);
        BOOST_TEST(all.events[0].changed_secrets.empty());
        BOOST_REQUIRE(all.events[0].found.size() == 1u);
        BOOST_TEST(all.events[0].found[0].place.pointer == "/one");
        BOOST_TEST(all.events[0].found[0].place.column == 9u);
        BOOST_TEST((*file)->get()->one == 1);
        BOOST_TEST((*file)->found().size() == 1u);
        BOOST_TEST(!(*file)->check()); // reported once
        fs::remove(path);
        while (!(*file)->poll(1min)) {
        }
        BOOST_REQUIRE(all.events.size() == 2u);
        BOOST_TEST(all.events[1].refused);
        BOOST_TEST(all.events[1].found[0].message == "there is no such file");
        BOOST_TEST((*file)->get()->one == 1);
        replace(folder, "a.json", text_of(1)); // the old text again: reported, since the file is good again
        while (!(*file)->poll(1min)) {
        }
        BOOST_REQUIRE(all.events.size() == 3u);
        BOOST_TEST(!all.events[2].refused);
        BOOST_TEST(all.events[2].found.empty());
    }
}

BOOST_AUTO_TEST_CASE(a_changed_secret_is_announced) {
    const temporary_folder folder;
    seen all;
    const auto file = watched::open(folder.file("a.json", text_of(1)), no_environment, all.handler(), quick(true));
    BOOST_REQUIRE(file);
    replace(folder, "a.json", text_of(2));
    while (!(*file)->poll(1min)) {
    }
    BOOST_TEST(all.events.back().changed_secrets.empty());
    replace(folder, "a.json", text_of(2, "another"));
    while (!(*file)->poll(1min)) {
    }
    BOOST_TEST(all.events.back().changed_secrets == std::vector<std::string>{"/key"}, boost::test_tools::per_element());
    BOOST_TEST(all.events.back().before->key.reveal() == "canary");
    BOOST_TEST(all.events.back().now->key.reveal() == "another");
}

BOOST_AUTO_TEST_CASE(a_file_that_is_half_written_is_not_reported) {
    const temporary_folder folder;
    const auto path = folder.file("a.json", text_of(1));
    /// Continues writing while the reader waits.
    struct writing final : file_changes {
        const temporary_folder& folder;
        int waits = 0;
        explicit writing(const temporary_folder& in) : folder(in) {}
        bool wait(std::chrono::milliseconds) override {
            ++waits;
            folder.file("a.json", waits < 3 ? text_of(2).substr(0, static_cast<std::size_t>(waits)) : text_of(2));
            return true;
        }
        void wake() override {}
    };
    seen all;
    auto changes = std::make_unique<writing>(folder);
    const writing& writer = *changes;
    const auto file = watched::open(path, no_environment, all.handler(), quick(false), std::move(changes));
    BOOST_REQUIRE(file);
    BOOST_TEST((*file)->poll(1min));
    BOOST_TEST(writer.waits == 3);
    BOOST_REQUIRE(all.events.size() == 1u);
    BOOST_TEST(!all.events[0].refused);
    BOOST_TEST(all.events[0].now->one == 2);
}

BOOST_AUTO_TEST_CASE(without_any_sign_it_looks_again_from_time_to_time) {
    struct deaf final : file_changes {
        bool wait(std::chrono::milliseconds) override { return false; }
        void wake() override {}
    };
    for (const auto recheck : {1h, 0h}) {
        BOOST_TEST_INFO_SCOPE(recheck.count());
        const temporary_folder folder;
        seen all;
        watch_options options = quick(false);
        options.recheck = recheck;
        const auto file =
            watched::open(folder.file("a.json", text_of(1)), no_environment, all.handler(), std::move(options), std::make_unique<deaf>());
        BOOST_REQUIRE(file);
        folder.file("a.json", text_of(2));
        BOOST_TEST((*file)->poll(0ms) == (recheck == 0h));
        BOOST_TEST((*file)->get()->one == (recheck == 0h ? 2 : 1));
    }
}

BOOST_AUTO_TEST_CASE(variables_and_the_clock_are_asked_each_time) {
    const temporary_folder folder;
    seen all;
    watch_options options = quick(false);
    int clock = 0;
    options.clock = [&] { return ++clock, azdo::sys_time{}; };
    std::optional<std::string> value = "5";
    const auto file = watched::open(
        folder.file("a.json", "{\"one\": \"${ONE}\"}"), [&](std::string_view) { return value; }, all.handler(), std::move(options));
    BOOST_REQUIRE(file);
    BOOST_TEST((*file)->get()->one == 5);
    BOOST_TEST(clock == 1);
    value = "6";
    BOOST_TEST(!(*file)->check()); // only the file is watched, not the variables
    folder.file("a.json", "{\"one\": \"${ONE}\" }");
    BOOST_TEST((*file)->check());
    BOOST_TEST((*file)->get()->one == 6);
    BOOST_TEST(clock == 3);
}

BOOST_AUTO_TEST_CASE(readers_in_other_threads_see_whole_versions) {
    for (const bool inotify : {true, false}) {
        BOOST_TEST_INFO_SCOPE(inotify);
        const temporary_folder folder;
        std::atomic<int> refused{0};
        const auto file = watched::open(
            folder.file("a.json", text_of(0)), no_environment,
            [&](const reload<pair_of_numbers>& event) { refused += event.refused ? 1 : 0; }, quick(inotify));
        BOOST_REQUIRE(file);
        const current<pair_of_numbers> handle = (*file)->handle();
        std::atomic<bool> stop{false};
        std::atomic<int> halves{0}, backwards{0};
        std::vector<std::thread> readers;
        {
            const watch_thread following(**file);
            for (int i = 0; i < 3; ++i)
                readers.emplace_back([&, handle] {
                    for (int last = 0; !stop;) {
                        const auto now = handle.get();
                        halves += now->one != now->two ? 1 : 0;
                        backwards += now->one < last ? 1 : 0;
                        last = now->one;
                    }
                });
            for (int number = 1; number <= 50; ++number) {
                replace(folder, "a.json", text_of(number));
                if (number % 10 == 0)
                    while (handle.get()->one != number) std::this_thread::yield();
            }
            stop = true;
        }
        for (auto& reader : readers) reader.join();
        BOOST_TEST(halves == 0);
        BOOST_TEST(backwards == 0);
        BOOST_TEST(refused == 0);
        BOOST_TEST(handle.get()->one == 50);
    }
}

BOOST_AUTO_TEST_SUITE_END()
