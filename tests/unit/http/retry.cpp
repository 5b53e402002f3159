// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/retry.hpp>

#include "sample.hpp"

#include <azdo/http/call.hpp>

#include <boost/test/unit_test.hpp>
#include <chrono>
#include <functional>
#include <random>
#include <set>
#include <span>

BOOST_AUTO_TEST_SUITE(http_retry)

using namespace azdo;
using sample::answer;

namespace {
struct ask {
    using result_type = int;
    http_method method = http_method::get;
    result<http::request> to_request() const { return http::request::make(method, "https://h/"); }
    result<int> parse(const http::response& got) const { return got.status; }
};
constexpr http_method every_method[] = {http_method::get, http_method::head, http_method::put, http_method::delete_, http_method::options,
    http_method::post, http_method::patch};
bool is_repeatable(http_method method) { return method != http_method::post && method != http_method::patch; }

failure down(bool nothing_sent, failure_kind kind = failure_kind::transport) {
    failure made = fail(kind, "down");
    made.nothing_sent = nothing_sent;
    return made;
}
/// The number of requests that a call takes when the first answer is `first` and the second is 200.
std::size_t attempts(http_method method, result<http::response> first) {
    sample::still_time time;
    sample::script script{{std::move(first), answer(200)}};
    const auto api = retry{1u} | std::ref(script);
    static_cast<void>(call(ask{method}, api, {}, time.driver()));
    return script.asked.size();
}
} // namespace

BOOST_AUTO_TEST_CASE(which_requests_are_repeated) {
    for (http_method method : every_method) {
        BOOST_TEST_INFO_SCOPE(to_string(method));
        const std::size_t if_idempotent = is_repeatable(method) ? 2 : 1;
        BOOST_TEST(attempts(method, answer(429)) == 2u);
        for (int status : {500, 502, 503, 504}) BOOST_TEST_CONTEXT(status) BOOST_TEST(attempts(method, answer(status)) == if_idempotent);
        for (int status : {200, 203, 302, 400, 401, 404, 409, 412, 501, 505})
            BOOST_TEST_CONTEXT(status) BOOST_TEST(attempts(method, answer(status)) == 1u);
        BOOST_TEST(attempts(method, down(false)) == if_idempotent);
        BOOST_TEST(attempts(method, down(true)) == 2u);
        BOOST_TEST(attempts(method, down(false, failure_kind::timed_out)) == if_idempotent);
        for (failure_kind kind : {failure_kind::cancelled, failure_kind::invalid_input, failure_kind::too_large, failure_kind::storage})
            BOOST_TEST_CONTEXT(to_string(kind)) BOOST_TEST(attempts(method, down(true, kind)) == 1u);
    }
}

BOOST_AUTO_TEST_CASE(a_503_to_a_post_is_not_repeated_even_with_retry_after) {
    BOOST_TEST(attempts(http_method::post, answer(503, "", {{"Retry-After", "1"}})) == 1u);
}

BOOST_AUTO_TEST_CASE(single_use_requests_are_answered_once) {
    struct ask_once : ask {
        result<http::request> to_request() const {
            auto made = ask::to_request();
            made->once = true;
            return made;
        }
    };
    const auto sent = [](http_method method, result<http::response> first) {
        sample::still_time time;
        sample::script script{{std::move(first), answer(200)}};
        const auto api = retry{1u} | std::ref(script);
        static_cast<void>(call(ask_once{{method}}, api, {}, time.driver()));
        return script.asked.size();
    };
    for (http_method method : every_method) {
        BOOST_TEST_INFO_SCOPE(to_string(method));
        for (int status : {429, 500, 503}) BOOST_TEST_CONTEXT(status) BOOST_TEST(sent(method, answer(status)) == 1u);
        BOOST_TEST(sent(method, down(false)) == 1u);
        BOOST_TEST(sent(method, down(true)) == 2u);
    }
}

BOOST_AUTO_TEST_CASE(the_delays_grow_with_jitter) {
    sample::still_time time;
    sample::script script{{answer(503), answer(503), answer(503), answer(503), answer(200)}};
    const auto api =
        retry{1u, {.attempts = 5, .first_delay = std::chrono::seconds(1), .longest_delay = std::chrono::seconds(3)}} | std::ref(script);
    BOOST_TEST(call(ask{}, api, {}, time.driver()).value() == 200);
    BOOST_TEST_REQUIRE(time.slept.size() == 4u);
    const std::int64_t most[] = {1000, 2000, 3000, 3000};
    for (std::size_t i = 0; i < 4; ++i) {
        BOOST_TEST_INFO_SCOPE(i);
        BOOST_TEST(time.slept[i] > most[i] / 2);
        BOOST_TEST(time.slept[i] <= most[i]);
    }
}

BOOST_AUTO_TEST_CASE(two_seeds_wait_differently) {
    std::set<std::int64_t> delays;
    for (unsigned seed = 0; seed < 20; ++seed) {
        sample::still_time time;
        sample::script script{{answer(503), answer(200)}};
        const auto api = retry{seed} | std::ref(script);
        BOOST_TEST(call(ask{}, api, {}, time.driver()).has_value());
        delays.insert(time.slept.at(0));
    }
    BOOST_TEST(delays.size() > 10u);
}

BOOST_AUTO_TEST_CASE(retry_after_is_kept) {
    sample::still_time time;
    sample::script script{{answer(429, "", {{"Retry-After", "7"}}), answer(200)}};
    const auto api = retry{1u} | std::ref(script);
    BOOST_TEST(call(ask{http_method::post}, api, {}, time.driver()).value() == 200);
    BOOST_TEST((time.slept == std::vector<std::int64_t>{7000}));
}

BOOST_AUTO_TEST_CASE(the_attempts_are_counted) {
    sample::still_time time;
    sample::script script{{answer(503), answer(503), answer(503), answer(503), answer(200)}};
    const auto api = retry{1u, {.attempts = 3}} | std::ref(script);
    BOOST_TEST(call(ask{}, api, {}, time.driver()).value() == 503);
    BOOST_TEST(script.asked.size() == 3u);
}

BOOST_AUTO_TEST_CASE(the_total_wait_is_limited) {
    sample::still_time time;
    sample::script script{{answer(429, "", {{"Retry-After", "60"}}), answer(429, "", {{"Retry-After", "60"}}), answer(200)}};
    const auto api = retry{1u, {.total_wait = std::chrono::seconds(100)}} | std::ref(script);
    BOOST_TEST(call(ask{}, api, {.timeout = std::chrono::seconds(1000)}, time.driver()).value() == 429);
    BOOST_TEST((time.slept == std::vector<std::int64_t>{60'000}));
}

BOOST_AUTO_TEST_CASE(nothing_is_sent_before_the_time_that_was_asked_for_however_long_it_is) {
    sample::still_time time;
    sample::script script{{answer(429, "", {{"Retry-After", "2000000"}}), answer(200)}};
    const auto api = retry{1u, {.total_wait = std::chrono::milliseconds::max()}} | std::ref(script);
    BOOST_TEST(call(ask{}, api, {.timeout = std::chrono::milliseconds::max()}, time.driver()).value() == 200);
    BOOST_TEST((time.slept == std::vector<std::int64_t>{2'000'000'000}));

    failure odd = fail(failure_kind::transport, "of a transport of somebody's own");
    odd.retry_after = std::chrono::seconds::max();
    sample::script other{{odd, odd, odd, odd, odd, odd}};
    const auto patient = retry{1u, {.attempts = 6, .total_wait = std::chrono::milliseconds::max()}} | std::ref(other);
    BOOST_TEST(sample::kind_of(call(ask{}, patient, {.timeout = std::chrono::milliseconds::max()}, time.driver())) == "transport");
    BOOST_TEST(other.asked.size() == 6u);
}

BOOST_AUTO_TEST_CASE(the_delay_that_the_service_asks_for_has_its_own_limit) {
    const auto slept = [](const char* asked, std::int64_t longest) {
        sample::still_time time;
        sample::script script{{asked != nullptr ? answer(429, "", {{"Retry-After", asked}}) : answer(429), answer(200)}};
        const auto api = retry{1u, {.longest_asked_delay = std::chrono::milliseconds(longest)}} | std::ref(script);
        const int status = call(ask{}, api, {}, time.driver()).value();
        BOOST_TEST(status == (time.slept.empty() ? 429 : 200));
        return time.slept.size();
    };
    BOOST_TEST(slept("1", 0) == 0u); // a web server
    BOOST_TEST(slept(nullptr, 0) == 1u);
    BOOST_TEST(slept("0", 0) == 1u);
    BOOST_TEST(slept("2", 2'000) == 1u);
    BOOST_TEST(slept("3", 2'000) == 0u);
}

BOOST_AUTO_TEST_CASE(it_does_not_wait_past_the_deadline) {
    sample::still_time time;
    sample::script script{{answer(429, "", {{"Retry-After", "60"}}), answer(200)}};
    const auto api = retry{1u} | std::ref(script);
    BOOST_TEST(call(ask{}, api, {.timeout = std::chrono::seconds(59)}, time.driver()).value() == 429);
    BOOST_TEST(time.slept.empty());
    BOOST_TEST(script.asked.size() == 1u);
}

BOOST_AUTO_TEST_CASE(the_same_request_is_sent_again) {
    sample::still_time time;
    sample::script script{{answer(429), answer(200)}};
    const auto api = retry{1u} | std::ref(script);
    BOOST_TEST(call(sample::delete_thing{.organization = "acme", .id = 1}, api, {}, time.driver()).has_value());
    BOOST_TEST(sample::text_of(script.asked.at(0)) == sample::text_of(script.asked.at(1)));
}

BOOST_AUTO_TEST_CASE(the_jitter_needs_no_source_of_its_own) {
    std::set<std::int64_t> delays;
    for (int i = 0; i < 20; ++i) {
        sample::still_time time;
        sample::script script{{answer(503), answer(200)}};
        BOOST_TEST(call(ask{}, retry{} | std::ref(script), {}, time.driver()).value() == 200);
        delays.insert(time.slept.at(0));
    }
    BOOST_TEST(delays.size() > 10u); // of 250 possible delays: each object draws its own seed
    sample::script script{{answer(503)}};
    BOOST_TEST(call(ask{}, retry{{.attempts = 1}} | std::ref(script)).value() == 503);
}

BOOST_AUTO_TEST_CASE(delays_of_any_size_neither_overflow_nor_go_back) {
    using ms = std::chrono::milliseconds;
    const auto delay = [](ms first, ms longest, int attempt) {
        return detail::delay_after(std::nullopt, attempt, 0, {.first_delay = first, .longest_delay = longest}).count();
    };
    for (const ms first : {ms::max(), ms(INT64_MAX / 2), ms(1)})
        for (const int attempt : {1, 2, 21, 1000})
            BOOST_TEST_CONTEXT(first.count() << ' ' << attempt) BOOST_TEST(delay(first, ms::max(), attempt) > 0);
    BOOST_TEST(delay(ms::max(), std::chrono::seconds(1), 9) > 500);
    BOOST_TEST(delay(ms::max(), std::chrono::seconds(1), 9) <= 1000);
    BOOST_TEST(delay(ms::min(), ms::min(), 3) == 0);
    BOOST_TEST(delay(ms(500), ms(0), 3) == 0);
}

BOOST_AUTO_TEST_CASE(entropy_comes_in_many_forms) {
    std::mt19937_64 generator(1);
    const auto fill = [](std::span<unsigned char> bytes) { return bytes.size() == 8; };
    const auto fill_bytes = [](std::span<std::byte>) {};
    static_cast<void>(retry{generator});
    static_cast<void>(retry{fill});
    static_cast<void>(retry{fill_bytes});
    static_cast<void>(retry{std::uint64_t{5}});
    static_assert(!jitter_source<std::string>);
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_SUITE_END()
