// SPDX-License-Identifier: BSL-1.0
#include "raw_exchange.hpp"

#include <callback_server/metrics_listener.hpp>

#include <azdo/oauth/wall_clock.hpp>

#include <boost/test/unit_test.hpp>

#include <memory>
#include <string>

namespace callback_server_metrics_listener {
using namespace callback_server_tests;

namespace {
struct listening {
    listening() { counted->count_sign_in("completed"); }
    std::string ask(const std::string& line) const { return raw_exchange(listener->port(), line + " HTTP/1.1\r\nHost: any\r\n\r\n"); }
    std::shared_ptr<callback_server::metrics> counted = std::make_shared<callback_server::metrics>();
    std::unique_ptr<callback_server::metrics_listener> listener =
        callback_server::metrics_listener::open("127.0.0.1", 0, counted, azdo::oauth::wall_clock).value();
};
} // namespace
} // namespace callback_server_metrics_listener

BOOST_FIXTURE_TEST_SUITE(callback_server_metrics_listener, listening)

BOOST_AUTO_TEST_CASE(metrics_are_served_as_text) {
    const std::string got = ask("GET /metrics");
    BOOST_TEST(status_in(got) == 200);
    BOOST_TEST(got.find("\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\n") != std::string::npos);
    BOOST_TEST(got.find("\ncallback_server_sign_ins_total{outcome=\"completed\"} 1\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(there_is_nothing_else) {
    for (const char* path : {"/", "/metrics/", "/metrics?x=1", "/items", "/healthz"})
        BOOST_TEST(status_in(ask("GET " + std::string(path))) == 404, path);
    BOOST_TEST(status_in(ask("DELETE /metrics")) == 405);
    BOOST_TEST(status_in(raw_exchange(listener->port(), "nonsense\r\n\r\n")) == 400);
}

BOOST_AUTO_TEST_CASE(a_head_request_has_no_body) {
    const std::string got = ask("HEAD /metrics");
    BOOST_TEST(status_in(got) == 200);
    BOOST_TEST(got.ends_with("\r\n\r\n"));
}

BOOST_AUTO_TEST_CASE(a_port_that_is_taken_is_reported) {
    const auto another = callback_server::metrics_listener::open("127.0.0.1", listener->port(), counted, azdo::oauth::wall_clock);
    BOOST_REQUIRE(!another.has_value());
    BOOST_TEST((another.error().kind == azdo::failure_kind::invalid_input));
}

BOOST_AUTO_TEST_SUITE_END()
