// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"

#include <azdo/http/blocking_driver.hpp>
#include <azdo/http/call.hpp>
#include <azdo/oauth/entra.hpp>
#include <azdo/oauth/flow/device_code.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(oauth_device_code)

using namespace azdo::oauth;
using namespace std::chrono_literals;
using azdo::failure_kind;
using azdo::result;
using azdo::secret;
using azdo::http::time_point;
using azdo::http::request;
using azdo::http::response;
using fixture::answer;
using fixture::noon;

namespace {
const app client{.client_id = "id"};
authorization_server entra_server() { return entra{"contoso.com"}; }
request_device_code ask() { return {entra_server(), client, "a b", noon}; }

/// RFC 8628 section 3.2, as printed.
constexpr const char* printed = R"({"device_code":"GmRhmhcxhwAzkoEqiMEg_DnyEysNkuNhszIySk9eS","user_code":"WDJB-MJHT",
      "verification_uri":"https://example.com/device","verification_uri_complete":"https://example.com/device?user_code=WDJB-MJHT",
      "expires_in": 1800,"interval": 5})";

constexpr const char* pending = R"({"error":"authorization_pending"})";
constexpr const char* slow_down = R"({"error":"slow_down"})";
constexpr const char* granted = R"({"access_token":"a","token_type":"Bearer","expires_in":3600,"refresh_token":"r","id_token":"x"})";

/// A server with scripted responses, and a clock that advances only during sleeps.
struct world {
    std::vector<result<response>> answers{};
    std::vector<std::string> bodies{};
    std::vector<std::int64_t> slept{};
    time_point time{1'000'000};
    bool stop_requested() const noexcept { return stopped; }
    bool stopped = false;
    std::size_t stop_at = 1000; ///< the sleep during which the call is cancelled

    result<token> run(std::int64_t timeout_ms = 10'000'000, device_authorization device = code()) {
        const auto transport = [this](const request& asked) -> result<response> {
            bodies.push_back(asked.body());
            return bodies.size() > answers.size() ? result<response>(answer(400, pending)) : answers[bodies.size() - 1];
        };
        const azdo::blocking_driver driver([this] { return time; },
            [this](time_point until, const azdo::http::stop_ref&) {
                if (slept.size() + 1 == stop_at) {
                    stopped = true;
                    until = time.after(std::chrono::milliseconds(1));
                }
                slept.push_back(until.ms - time.ms);
                time = until;
            });
        const poll_device_code poll{entra_server(), client, device, noon};
        return azdo::call(poll, transport, {.timeout = std::chrono::milliseconds(timeout_ms), .stop = *this}, driver);
    }
    static device_authorization code() {
        return {secret<std::string>("device-canary"), "WDJB-MJHT", "https://example.com/device", "", 5s, 900s};
    }
};
using delays = std::vector<std::int64_t>;
} // namespace

BOOST_AUTO_TEST_CASE(the_request_for_a_code) {
    const auto made = ask().to_request();
    BOOST_TEST(made->target() == "https://login.microsoftonline.com/contoso.com/oauth2/v2.0/devicecode");
    BOOST_TEST(made->body() == "scope=a+b&client_id=id");
}

BOOST_AUTO_TEST_CASE(the_answer_of_the_rfc) {
    const auto made = ask().parse(answer(200, printed));
    BOOST_REQUIRE(made);
    BOOST_TEST(made->device_code.reveal() == "GmRhmhcxhwAzkoEqiMEg_DnyEysNkuNhszIySk9eS");
    BOOST_TEST(made->user_code == "WDJB-MJHT");
    BOOST_TEST(made->verification_uri == "https://example.com/device");
    BOOST_TEST(made->verification_uri_complete == "https://example.com/device?user_code=WDJB-MJHT");
    BOOST_CHECK(made->interval == 5s);
    BOOST_CHECK(made->expires_in == 1800s);
}

BOOST_AUTO_TEST_CASE(the_interval_is_five_seconds_by_default) {
    const auto interval = [](const std::string& member) {
        return ask()
            .parse(answer(
                200, R"({"device_code":"d","user_code":"u","verification_uri":"https://x.example/","expires_in":"900")" + member + "}"))
            ->interval;
    };
    BOOST_CHECK(interval("") == 5s);
    BOOST_CHECK(interval(R"(,"interval":null)") == 5s);
    BOOST_CHECK(interval(R"(,"interval":"7")") == 7s);
    BOOST_CHECK(interval(R"(,"interval":0)") == 1s);
}

BOOST_AUTO_TEST_CASE(answers_that_cannot_be_used) {
    for (const char* wrong :
        {"", "[]", "{}", R"({"device_code":"d","user_code":"u","verification_uri":"https://x.example/"})",
            R"({"device_code":"","user_code":"u","verification_uri":"https://x.example/","expires_in":1})",
            R"({"device_code":"d","user_code":"","verification_uri":"https://x.example/","expires_in":1})",
            R"({"device_code":"d","user_code":"u\n","verification_uri":"https://x.example/","expires_in":1})",
            R"({"device_code":"d","user_code":"u","verification_uri":"http://x.example/","expires_in":1})",
            R"({"device_code":"d","user_code":"u","verification_uri":"javascript:alert","expires_in":1})",
            R"({"device_code":"d","user_code":"u","verification_uri":"https://x.example/","verification_uri_complete":"x:y","expires_in":1})",
            R"({"device_code":"d","user_code":"u","verification_uri":"https://x.example/","expires_in":"soon"})",
            R"({"device_code":"d","user_code":"u","verification_uri":"https://x.example/","expires_in":1,"interval":-1})",
            R"({"device_code":"d","device_code":"d","user_code":"u","verification_uri":"https://x.example/","expires_in":1})"})
        BOOST_CHECK(ask().parse(answer(200, wrong)).error().kind == failure_kind::protocol);
    const auto wrong = ask().parse(answer(200, "{\"device_code\":1}"));
    BOOST_TEST(wrong.error().message ==
               "the response with the device code cannot be used at /device_code (line 1, column 16): expected a string, found a number");
    BOOST_TEST(wrong.error().place.pointer == "/device_code");
    BOOST_CHECK(ask().parse(answer(400, R"({"error":"unauthorized_client"})")).error().kind == failure_kind::rejected);
    BOOST_CHECK(ask().parse(answer(302, "")).error().kind == failure_kind::protocol);
    BOOST_CHECK(ask().parse(answer(503, "")).error().kind == failure_kind::unavailable);
    BOOST_CHECK(ask().parse(answer(502, "<html>", "text/html")).error().kind == failure_kind::unavailable);
    BOOST_CHECK(ask().parse(answer(429, "<html>", "text/html")).error().kind == failure_kind::throttled);
    BOOST_TEST(ask().parse(answer(200, "<html>", "text/html")).error().message.find("check the address") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(servers_without_device_codes) {
    request_device_code other = ask();
    other.server = azure_devops;
    BOOST_CHECK(other.to_request().error().kind == failure_kind::invalid_input);
    other = ask();
    other.server.device_url.clear();
    BOOST_CHECK(other.to_request().error().kind == failure_kind::invalid_input);
    other = ask();
    other.scopes = "";
    BOOST_CHECK(other.to_request().error().kind == failure_kind::invalid_input);
}

BOOST_AUTO_TEST_CASE(it_waits_before_it_asks) {
    world w{{answer(400, pending), answer(400, pending), answer(200, granted)}};
    const auto made = w.run();
    BOOST_TEST(made.value().access_token.reveal() == "a");
    BOOST_TEST(made.value().issued_by == "https://login.microsoftonline.com");
    BOOST_TEST(made.value().id_token.empty());
    BOOST_CHECK(made.value().expires_at == noon + 15s + 3600s);
    BOOST_CHECK((w.slept == delays{5000, 5000, 5000}));
    BOOST_TEST(w.bodies.at(0) ==
               "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&device_code=device-canary"
               "&claims=%7B%22access_token%22%3A%7B%22xms_cc%22%3A%7B%22values%22%3A%5B%22cp1%22%5D%7D%7D%7D&client_id=id");
}

BOOST_AUTO_TEST_CASE(slow_down_is_for_good) {
    world w{{answer(400, slow_down), answer(400, pending), answer(400, slow_down), answer(400, pending), answer(200, granted)}};
    BOOST_TEST(w.run().has_value());
    BOOST_CHECK((w.slept == delays{5000, 10000, 10000, 15000, 15000}));
}

BOOST_AUTO_TEST_CASE(a_broken_connection_makes_it_slower) {
    const auto broken = [](failure_kind kind) { return result<response>(azdo::fail(kind, "broken")); };
    world w{
        {broken(failure_kind::transport), broken(failure_kind::timed_out), answer(503, ""), answer(400, pending), answer(200, granted)}};
    BOOST_TEST(w.run().has_value());
    BOOST_CHECK((w.slept == delays{5000, 10000, 20000, 40000, 40000}));
}

BOOST_AUTO_TEST_CASE(admitted_requests_slow_it_down) {
    const std::string page = "<html>Bad Gateway</html>", big = page + std::string(300'000, ' ');
    for (const int status : {408, 429, 500, 502, 503, 504})
        for (const std::string& body : {page, big, std::string(R"({"error":"invalid_grant"})"), std::string()}) {
            BOOST_TEST_INFO_SCOPE(status << ' ' << body);
            world w{{answer(status, body, "text/html"), answer(400, pending), answer(200, granted)}};
            BOOST_TEST(w.run().has_value(), status << " ended the sign-in");
            BOOST_CHECK((w.slept == delays{5000, 10000, 10000}));
        }
    for (const char* error : {"temporarily_unavailable", "server_error"})
        for (const int status : {200, 400, 401}) {
            BOOST_TEST_INFO_SCOPE(error << ' ' << status);
            world w{{answer(status, std::string(R"({"error":")") + error + "\"}"), answer(200, granted)}};
            BOOST_TEST(w.run().has_value(), error << " ended the sign-in");
            BOOST_CHECK((w.slept == delays{5000, 10000}));
        }
    world never{std::vector<result<response>>(1000, answer(502, page, "text/html"))};
    const auto made = never.run();
    BOOST_CHECK(made.error().kind == failure_kind::timed_out);
    BOOST_TEST(made.error().type_key == "expired_token"); // and no later
    BOOST_TEST(never.time.ms < 1'000'000 + 900'000);
    for (const int status : {200, 203, 400, 403, 404}) {
        BOOST_TEST_INFO_SCOPE(status);
        world page_there{{answer(status, page, "text/html"), answer(200, granted)}};
        const auto refused = page_there.run();
        BOOST_CHECK(refused.error().kind == failure_kind::protocol);
        BOOST_TEST(refused.error().message.find("check the address") != std::string::npos);
        BOOST_TEST(page_there.bodies.size() == 1u);
    }
}

BOOST_AUTO_TEST_CASE(it_stops) {
    const std::pair<const char*, failure_kind> ends[] = {{"expired_token", failure_kind::timed_out},
        {"access_denied", failure_kind::access_denied}, {"authorization_declined", failure_kind::access_denied},
        {"bad_verification_code", failure_kind::rejected}, {"invalid_grant", failure_kind::not_signed_in},
        {"invalid_client", failure_kind::rejected}, {"canary", failure_kind::rejected}};
    for (const auto& one : ends) {
        BOOST_TEST_INFO_SCOPE(one.first);
        world w{{answer(400, pending), answer(400, std::string(R"({"error":")") + one.first + "\"}"), answer(200, granted)}};
        const auto made = w.run();
        BOOST_REQUIRE(!made);
        BOOST_CHECK(made.error().kind == one.second);
        BOOST_TEST(w.bodies.size() == 2u);
        BOOST_TEST(made.error().message.find("canary") == std::string::npos);
    }
    world odd{{answer(200, "<html>"), answer(200, granted)}};
    BOOST_CHECK(odd.run().error().kind == failure_kind::protocol);
    BOOST_TEST(odd.bodies.size() == 1u);
}

BOOST_AUTO_TEST_CASE(it_ends_with_the_code) {
    world w;
    device_authorization device = world::code();
    device.expires_in = 12s;
    const auto made = w.run(10'000'000, device);
    BOOST_CHECK(made.error().kind == failure_kind::timed_out);
    BOOST_TEST(made.error().type_key == "expired_token");
    BOOST_TEST(w.bodies.size() == 2u);
}

BOOST_AUTO_TEST_CASE(a_cancelled_call) {
    world w;
    w.stop_at = 3;
    BOOST_CHECK(w.run().error().kind == failure_kind::cancelled);
    BOOST_TEST(w.bodies.size() == 2u);
    world late;
    BOOST_CHECK(late.run(12'000).error().kind == failure_kind::timed_out);
    BOOST_TEST(late.bodies.size() == 2u);
    BOOST_TEST(late.slept.size() == 3u);
}

BOOST_AUTO_TEST_SUITE_END()
