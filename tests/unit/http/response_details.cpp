// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/response_details.hpp>

#include <boost/test/unit_test.hpp>
#include <chrono>
#include <utility>

BOOST_AUTO_TEST_SUITE(http_response_details)

using azdo::response_details;

BOOST_AUTO_TEST_CASE(the_headers_are_kept_and_the_body_is_not) {
    azdo::http::response got(503, "text", {{"ETag", "W/\"1\""}, {"X-VSS-E2EID", "e"}, {"Retry-After", "3"}, {"X-RateLimit-Limit", "9"}});
    const response_details made(std::move(got));
    BOOST_TEST(made.status() == 503);
    BOOST_TEST(made.etag() == "W/\"1\"");
    BOOST_TEST(made.correlation_id() == "e");
    BOOST_TEST(made.retry_after().value().count() == 3);
    BOOST_TEST(made.rate_limit().limit.value() == 9);
    BOOST_TEST(made.headers().find("retry-after") == "3");
}

BOOST_AUTO_TEST_CASE(without_headers_nothing_is_made_up) {
    for (const response_details& made : {response_details(), response_details(azdo::http::response(200, "x", {{"Retry-After", "soon"}}))}) {
        BOOST_TEST(made.etag().empty());
        BOOST_TEST(made.correlation_id().empty());
        BOOST_TEST(!made.retry_after().has_value());
        BOOST_TEST((made.rate_limit() == azdo::rate_limit{}));
    }
}

BOOST_AUTO_TEST_SUITE_END()
