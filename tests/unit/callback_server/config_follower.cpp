// SPDX-License-Identifier: BSL-1.0
#include "../config/temporary_folder.hpp"

#include <callback_server/config_follower.hpp>

#include <azdo/oauth/wall_clock.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <fstream>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

namespace callback_server_config_follower {
using callback_server::config_follower;
using callback_server::settings;
using namespace std::chrono_literals;

namespace {

std::string app_with(const std::string& secret, const std::string& more = {}) {
    return R"({"integrations": {"devops": {"cloud": {"appClientId": "8c2a1f4e-1111-4222-8333-944455556666", "appClientSecret": ")" +
           secret + R"("}}}, "apiServer": {"publicApiUrl": "https://codestream.example.com"})" + more + "}";
}
const std::string first = "eyJ0eXAiOiJKV1QifQ.eyJjYW5hcnkiOjF9.c2ln";
const std::string second = "eyJ0eXAiOiJKV1QifQ.eyJjYW5hcnkiOjJ9.c2ln";

/// A file that is followed, and a server that only records what it is given.
struct followed {
    explicit followed(std::chrono::milliseconds recheck = 50ms) {
        write(app_with(first));
        auto opened = config_follower::open(
            file, [](std::string_view) { return std::nullopt; }, azdo::oauth::wall_clock,
            [this](const auto& services) -> azdo::result<settings> {
                {
                    const std::scoped_lock lock(mutex);
                    ++made;
                    if (!unusable.empty() && !during) return azdo::fail(azdo::failure_kind::unavailable, unusable);
                }
                if (during) {
                    during();
                    return azdo::fail(azdo::failure_kind::unavailable, unusable);
                }
                return callback_server::settings_from(services, {});
            },
            [this](std::string_view line) {
                const std::scoped_lock lock(mutex);
                said.emplace_back(line);
                news.notify_all();
            },
            {.interval = 5ms, .recheck = recheck, .settle = 20ms, .inotify = false});
        BOOST_REQUIRE(opened.has_value());
        follower = *std::move(opened);
        live.emplace(callback_server::settings_from(*follower->services(), {}).value());
    }
    void start() {
        follower->start({[this](settings next) -> azdo::result<std::vector<std::string>> {
                             if (!refusal.empty()) return azdo::fail(azdo::failure_kind::storage, refusal);
                             if (!keeps_certificate.empty()) next.certificate_file = next.proof.certificate = keeps_certificate;
                             auto later = callback_server::keep_until_restart(*live->now(), next);
                             live->replace(std::move(next), azdo::oauth::wall_clock());
                             return later;
                         },
                            [this]() -> azdo::result<void> {
                                const std::scoped_lock lock(mutex);
                                ++certificates_read;
                                if (!certificate_fault.empty()) return azdo::fail(azdo::failure_kind::storage, certificate_fault);
                                return {};
                            },
                            [this]() -> azdo::result<void> {
                                const std::scoped_lock lock(mutex);
                                ++proofs_read;
                                return {};
                            },
                            [this] { return live->now(); },
                            [this] {
                                const std::scoped_lock lock(mutex);
                                ++renewals;
                                news.notify_all();
                            }},
            counted);
    }
    ~followed() { follower.reset(); }
    followed(const followed&) = delete;
    followed& operator=(const followed&) = delete;

    void write(const std::string& text, const std::string& name = "services.json") const {
        const auto to = folder.path() / name, beside = folder.path() / (name + ".new");
        std::ofstream(beside, std::ios::binary) << text;
        std::filesystem::permissions(beside, std::filesystem::perms{0600});
        std::filesystem::rename(beside, to);
    }
    /// Waits until a line with this text is said; false after 20 s.
    bool says(std::string_view text, std::size_t times = 1) {
        std::unique_lock lock(mutex);
        return news.wait_for(lock, 20s, [&] { return count(text) >= times; });
    }
    std::size_t count(std::string_view text) const {
        std::size_t found = 0;
        for (const std::string& one : said) found += one.find(text) != one.npos ? 1 : 0;
        return found;
    }
    std::string secret() const { return live->now()->app.client_secret.reveal(); }

    temporary_folder folder{};
    std::string file = (folder.path() / "services.json").string();
    std::mutex mutex{};
    std::condition_variable news{};
    std::vector<std::string> said{};
    int certificates_read = 0, proofs_read = 0, made = 0, renewals = 0;
    std::function<void()> during{}; ///< called by attempts, which fail then
    std::string refusal{}, certificate_fault{}, unusable{}, keeps_certificate{};
    std::shared_ptr<callback_server::metrics> counted = std::make_shared<callback_server::metrics>();
    std::optional<callback_server::live_settings> live{};
    std::unique_ptr<config_follower> follower{};
};

struct impatient : followed {
    impatient() : followed(0ms) {}
};

} // namespace
} // namespace callback_server_config_follower

BOOST_FIXTURE_TEST_SUITE(callback_server_config_follower, followed)

BOOST_AUTO_TEST_CASE(a_new_version_is_used) {
    start();
    write(app_with(second));
    BOOST_TEST(says("has changed: the server uses the new version"));
    BOOST_TEST(secret() == second);
    BOOST_TEST(counted->text({}).find(R"(callback_server_reloads_total{outcome="accepted"} 1)") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_broken_version_changes_nothing_and_its_errors_are_said_once) {
    start();
    write("{\"integrations\": {");
    BOOST_TEST(says("is not used: the server goes on with the last good version"));
    BOOST_TEST(secret() == first);
    BOOST_TEST(count("services.json:1:19: error: ") == 1u);
    write(app_with(second));
    BOOST_TEST(says("the server uses the new version"));
    BOOST_TEST(count("is not used") == 1u);
    BOOST_TEST(secret() == second);
    BOOST_TEST(counted->text({}).find(R"(callback_server_reloads_total{outcome="refused"} 1)") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(each_error_is_a_line_of_its_own) {
    start();
    write(R"({"apiServer": {"publicApiUrl": "x", "port": -1}, "integrations": {"devops": {"cloud": {}}}})");
    BOOST_TEST(says("is not used: the server goes on with the last good version"));
    const std::scoped_lock lock(mutex);
    BOOST_TEST(count(": error: ") >= 2u);
    for (const std::string& one : said) BOOST_TEST(one.find('\n') == std::string::npos, one);
}

BOOST_AUTO_TEST_CASE(a_version_without_an_app_or_a_server_is_refused) {
    start();
    write(R"({"apiServer": {"publicApiUrl": "https://codestream.example.com"}})");
    BOOST_TEST(says("is not used"));
    BOOST_TEST(count("configures no Azure DevOps app") == 1u);
    BOOST_TEST(secret() == first);
}

BOOST_AUTO_TEST_CASE(a_version_that_the_server_refuses_is_not_used) {
    refusal = "the certificate cannot be used";
    start();
    write(app_with(second));
    BOOST_TEST(says("is not used"));
    BOOST_TEST(count("the certificate cannot be used") == 1u);
    BOOST_TEST(secret() == first);
}

BOOST_AUTO_TEST_CASE(a_version_that_could_not_be_used_is_tried_again_and_said_once) {
    start();
    {
        const std::scoped_lock lock(mutex);
        unusable = "the tenant cannot be looked up";
    }
    write(app_with(second));
    BOOST_TEST(says("is not used"));
    const auto tries = [&] {
        const std::scoped_lock lock(mutex);
        return made;
    };
    const int before = tries();
    for (int i = 0; i < 2000 && tries() < before + 3; ++i) std::this_thread::sleep_for(10ms);
    BOOST_TEST(tries() >= before + 3);
    BOOST_TEST(secret() == first);
    {
        const std::scoped_lock lock(mutex);
        unusable.clear();
    }
    BOOST_TEST(says("the server uses the new version"));
    BOOST_TEST(secret() == second);
    BOOST_TEST(count("the tenant cannot be looked up") == 1u);
    BOOST_TEST(count("is not used") == 1u);
    BOOST_TEST(counted->text({}).find(R"(callback_server_reloads_total{outcome="refused"} 1)") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(grants_that_are_left_are_renewed_at_each_recheck_though_the_file_is_as_it_was) {
    const auto began = std::chrono::steady_clock::now();
    start();
    {
        std::unique_lock lock(mutex);
        BOOST_TEST(news.wait_for(lock, 20s, [&] { return renewals >= 3; }));
    }
    BOOST_TEST((std::chrono::steady_clock::now() - began >= 2 * 50ms));
    BOOST_TEST(made == 0); // the file was not read for that
}

BOOST_AUTO_TEST_CASE(whoever_asks_for_everything_to_be_read_again_has_the_grants_tried_again) {
    follower.reset();
    followed patient(10min);
    patient.start();
    patient.follower->look_again();
    BOOST_TEST(patient.says("was read again"));
    std::unique_lock lock(patient.mutex);
    BOOST_TEST(patient.news.wait_for(lock, 20s, [&] { return patient.renewals == 1; }));
}

BOOST_AUTO_TEST_CASE(the_pause_before_another_try_counts_from_the_end_of_the_attempt) {
    using clock = std::chrono::steady_clock;
    unusable = "the tenant cannot be looked up";
    std::vector<clock::time_point> begins, ends;
    during = [&] {
        const std::scoped_lock lock(mutex);
        begins.push_back(clock::now());
        std::this_thread::sleep_for(80ms); // longer than the pause
        ends.push_back(clock::now());
    };
    start();
    write(app_with(second));
    const auto tries = [&] {
        const std::scoped_lock lock(mutex);
        return ends.size();
    };
    for (int i = 0; i < 2000 && tries() < 3; ++i) std::this_thread::sleep_for(10ms);
    follower.reset();
    BOOST_TEST_REQUIRE(ends.size() >= 3u);
    for (std::size_t i = 1; i < begins.size(); ++i) BOOST_TEST((begins[i] - ends[i - 1] >= 50ms));
}

BOOST_FIXTURE_TEST_CASE(stopping_waits_no_longer_than_it_is_told_and_nothing_is_tried_after_that, impatient) {
    unusable = "the tenant cannot be looked up";
    std::promise<void> begun, released;
    int attempts = 0;
    during = [&] {
        if (++attempts > 1) return;
        begun.set_value();
        released.get_future().wait();
    };
    start();
    write(app_with(second));
    BOOST_REQUIRE((begun.get_future().wait_for(20s) == std::future_status::ready));
    BOOST_TEST(!follower->stop(20ms));
    released.set_value();
    BOOST_TEST(follower->stop(20s));
    BOOST_TEST(follower->stop(0ms)); // it has ended
    BOOST_TEST(attempts == 1);
}

BOOST_AUTO_TEST_CASE(what_needs_a_restart_is_said) {
    start();
    std::string moved = app_with(second);
    moved.replace(moved.find("codestream.example.com"), 22, "elsewhere.example.com");
    write(moved);
    BOOST_TEST(says("Warning: apiServer.publicApiUrl has changed: this takes effect when the server starts again"));
    BOOST_TEST(live->now()->here.origin == "https://codestream.example.com");
    BOOST_TEST(secret() == second);
}

BOOST_AUTO_TEST_CASE(no_secret_is_said) {
    start();
    write(app_with(second + "ä"));
    BOOST_TEST(says("is not used"));
    for (const std::string& line : said) BOOST_TEST(line.find("eyJ") == std::string::npos, line);
}

BOOST_AUTO_TEST_CASE(a_certificate_that_was_renewed_in_its_file_is_read) {
    write("one", "cert.pem");
    write("one", "key.pem");
    settings with = *live->now();
    with.certificate_file = (folder.path() / "cert.pem").string();
    with.key_file = (folder.path() / "key.pem").string();
    live->replace(with, {});
    start();
    write("two", "cert.pem");
    BOOST_TEST(says("The certificate was renewed"));
}

BOOST_AUTO_TEST_CASE(a_certificate_whose_key_is_still_missing_is_tried_again_and_said_once) {
    write("one", "cert.pem");
    write("one", "key.pem");
    settings with = *live->now();
    with.certificate_file = (folder.path() / "cert.pem").string();
    with.key_file = (folder.path() / "key.pem").string();
    live->replace(with, {});
    certificate_fault = "they do not belong together";
    start();
    write("two", "cert.pem");
    BOOST_TEST(says("they do not belong together"));
    const auto attempts = [&] {
        const std::scoped_lock lock(mutex);
        return certificates_read;
    };
    const int before = attempts();
    for (int i = 0; i < 2000 && attempts() == before; ++i) std::this_thread::sleep_for(10ms);
    BOOST_TEST(attempts() > before);
    {
        const std::scoped_lock lock(mutex);
        certificate_fault.clear();
    }
    BOOST_TEST(says("The certificate was renewed"));
    BOOST_TEST(count("they do not belong together") == 1u);
}

BOOST_AUTO_TEST_CASE(looking_again_reads_everything_even_if_nothing_seems_to_have_changed) {
    write("one", "cert.pem");
    settings with = *live->now();
    with.certificate_file = with.proof.certificate = keeps_certificate = (folder.path() / "cert.pem").string();
    live->replace(with, {});
    start();
    const auto reads = [&] {
        const std::scoped_lock lock(mutex);
        return std::vector<int>{certificates_read, proofs_read};
    };
    const auto before = reads();
    follower->look_again();
    BOOST_TEST(says("services.json was read again."));
    for (int i = 0; i < 2000 && (reads()[0] == before[0] || reads()[1] == before[1]); ++i) std::this_thread::sleep_for(10ms);
    BOOST_TEST(reads()[0] == before[0] + 1);
    BOOST_TEST(reads()[1] == before[1] + 1);
    BOOST_TEST(count("was renewed") == 0u);
}

BOOST_AUTO_TEST_CASE(a_certificate_that_is_renewed_while_the_file_changes_is_not_missed) {
    write("one", "cert.pem");
    settings with = *live->now();
    with.certificate_file = (folder.path() / "cert.pem").string();
    live->replace(with, {});
    keeps_certificate = with.certificate_file;
    start();
    write("two", "cert.pem");
    write(app_with(second));
    BOOST_TEST(says("the server uses the new version"));
    BOOST_TEST(says("The certificate was renewed"));
}

BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_used_at_the_start_is_a_failure) {
    write("{}");
    const auto opened = config_follower::open(
        file, [](std::string_view) { return std::nullopt; }, azdo::oauth::wall_clock,
        [](const auto& services) { return callback_server::settings_from(services, {}); }, [](std::string_view) {});
    BOOST_REQUIRE(!opened.has_value());
    BOOST_TEST(opened.error().message.find("configures no Azure DevOps app") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
