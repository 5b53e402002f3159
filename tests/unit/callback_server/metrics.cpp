// SPDX-License-Identifier: BSL-1.0
#include <callback_server/metrics.hpp>

#include <azdo/core/time.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

BOOST_AUTO_TEST_SUITE(callback_server_metrics)

using callback_server::metrics;
using namespace std::chrono_literals;

namespace {
const azdo::sys_time today = azdo::sys_time(std::chrono::seconds(1'800'000'000));

/// The value in the line of this name and these labels; empty if there is no such line.
std::string value_of(const std::string& text, const std::string& series) {
    const std::size_t at = ("\n" + text).find("\n" + series + " ");
    if (at == std::string::npos) return {};
    const std::size_t begin = at + series.size() + 1;
    return text.substr(begin, text.find('\n', begin) - begin);
}
} // namespace

BOOST_AUTO_TEST_CASE(without_a_request_there_are_only_the_descriptions) {
    const std::string text = metrics{}.text(today);
    for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1) BOOST_TEST(text[at] == '#');
    BOOST_TEST(text.ends_with('\n'));
}

BOOST_AUTO_TEST_CASE(requests_are_counted_by_route_and_status) {
    metrics all;
    all.count_request("/items", 200, 1ms);
    all.count_request("/items", 200, 1ms);
    all.count_request("/items", 502, 1ms);
    all.count_request("/", 200, 1ms);
    const std::string text = all.text(today);
    BOOST_TEST(value_of(text, R"(callback_server_requests_total{route="/items",status="200"})") == "2");
    BOOST_TEST(value_of(text, R"(callback_server_requests_total{route="/items",status="502"})") == "1");
    BOOST_TEST(value_of(text, R"(callback_server_requests_total{route="/",status="200"})") == "1");
}

BOOST_AUTO_TEST_CASE(a_duration_counts_in_every_bucket_that_is_large_enough) {
    metrics all;
    all.count_request("/", 200, 5ms);
    all.count_request("/", 200, 500ms);
    all.count_request("/", 200, 31s);
    const std::string text = all.text(today);
    const auto bucket = [&](const std::string& le) {
        return value_of(text, R"(callback_server_request_duration_seconds_bucket{route="/",le=")" + le + "\"}");
    };
    BOOST_TEST(bucket("0.005") == "1");
    BOOST_TEST(bucket("0.25") == "1");
    BOOST_TEST(bucket("1") == "2");
    BOOST_TEST(bucket("30") == "2");
    BOOST_TEST(bucket("+Inf") == "3");
    BOOST_TEST(value_of(text, R"(callback_server_request_duration_seconds_sum{route="/"})") == "31.505");
    BOOST_TEST(value_of(text, R"(callback_server_request_duration_seconds_count{route="/"})") == "3");
}

BOOST_AUTO_TEST_CASE(outcomes_are_counted) {
    metrics all;
    all.count_sign_in("completed");
    all.count_sign_in("access_denied");
    all.count_refresh("completed");
    all.count_reload(true);
    all.count_reload(false);
    all.count_reload(false);
    const std::string text = all.text(today);
    BOOST_TEST(value_of(text, R"(callback_server_sign_ins_total{outcome="access_denied"})") == "1");
    BOOST_TEST(value_of(text, R"(callback_server_refreshes_total{outcome="completed"})") == "1");
    BOOST_TEST(value_of(text, R"(callback_server_reloads_total{outcome="refused"})") == "2");
}

BOOST_AUTO_TEST_CASE(days_until_an_expiry_decrease_and_go_below_zero) {
    metrics all;
    all.set_expiry("client_secret", today + 36h);
    const std::string series = R"(callback_server_expiry_days{what="client_secret"})";
    BOOST_TEST(value_of(all.text(today), series) == "1.5");
    BOOST_TEST(value_of(all.text(today + 48h), series) == "-0.5");
    all.set_expiry("client_secret", today + 24h);
    BOOST_TEST(value_of(all.text(today), series) == "1");
    all.set_expiry("client_secret", std::nullopt);
    BOOST_TEST(value_of(all.text(today), series).empty());
}

BOOST_AUTO_TEST_CASE(threads_may_count_at_the_same_time) {
    metrics all;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] {
            for (int j = 0; j < 500; ++j) all.count_request("/", 200, 1ms);
        });
    for (std::thread& one : threads) one.join();
    BOOST_TEST(value_of(all.text(today), R"(callback_server_requests_total{route="/",status="200"})") == "2000");
}

BOOST_AUTO_TEST_SUITE_END()
