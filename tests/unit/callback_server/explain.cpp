// SPDX-License-Identifier: BSL-1.0
#include <callback_server/explain.hpp>

#include <boost/test/unit_test.hpp>

using azdo::failure_kind;
using callback_server::explain;
using callback_server::status_of;

BOOST_AUTO_TEST_SUITE(callback_server_explain)

BOOST_AUTO_TEST_CASE(a_message_becomes_sentences) {
    BOOST_TEST(explain(azdo::fail(failure_kind::invalid_input, "this is wrong: do that")) == "This is wrong: do that.");
    BOOST_TEST(explain(azdo::fail(failure_kind::transport, "no connection to x")) == "Azure DevOps cannot be reached. No connection to x.");
    azdo::failure busy = azdo::fail(failure_kind::throttled, "TF400733: wait!");
    busy.retry_after_seconds = 7;
    BOOST_TEST(explain(busy) == "Too many requests at once. TF400733: wait! Try again in 7 seconds.");
    azdo::failure stale = azdo::fail(failure_kind::conflict, "the revision differs");
    stale.status = 412;
    BOOST_TEST(explain(stale) ==
               "Somebody else has changed this in the meantime. Look at it again, then repeat your change. The revision differs.");
}

BOOST_AUTO_TEST_CASE(no_path_of_this_server_is_shown) {
    const std::string shown =
        explain(azdo::fail(failure_kind::storage, "/var/lib/app/tokens/x.token: it cannot be read (Input/output error)"));
    BOOST_TEST(shown.find('/') == std::string::npos);
    BOOST_TEST(shown.starts_with("This server could not read or keep your sign-in. Sign out and connect again"));
}

BOOST_AUTO_TEST_CASE(each_kind_has_a_status) {
    BOOST_TEST(status_of(azdo::fail(failure_kind::invalid_input, "")) == 400);
    BOOST_TEST(status_of(azdo::fail(failure_kind::not_signed_in, "")) == 401);
    BOOST_TEST(status_of(azdo::fail(failure_kind::access_denied, "")) == 403);
    BOOST_TEST(status_of(azdo::fail(failure_kind::not_found, "")) == 404);
    BOOST_TEST(status_of(azdo::fail(failure_kind::conflict, "")) == 409);
    BOOST_TEST(status_of(azdo::fail(failure_kind::rejected, "")) == 422);
    BOOST_TEST(status_of(azdo::fail(failure_kind::throttled, "")) == 503);
    BOOST_TEST(status_of(azdo::fail(failure_kind::timed_out, "")) == 504);
    BOOST_TEST(status_of(azdo::fail(failure_kind::protocol, "")) == 502);
}

BOOST_AUTO_TEST_SUITE_END()
