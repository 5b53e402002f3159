// SPDX-License-Identifier: BSL-1.0
#include <callback_server/explain.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(callback_server_explain)

using azdo::failure_kind;
using callback_server::explain;
using callback_server::status_of;

BOOST_AUTO_TEST_CASE(a_message_becomes_sentences) {
    BOOST_TEST(explain(azdo::fail(failure_kind::invalid_input, "this is wrong: do that")) == "This is wrong: do that.");
    BOOST_TEST(explain(azdo::fail(failure_kind::transport, "no connection to x")) == "Azure DevOps cannot be reached. No connection to x.");
    azdo::failure busy = azdo::fail(failure_kind::throttled, "TF400733: wait!");
    busy.retry_after = std::chrono::seconds(7);
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

BOOST_AUTO_TEST_CASE(advice_by_number) {
    const auto advice = [](const std::string& trace) {
        azdo::failure why = azdo::fail(azdo::failure_kind::rejected, "x");
        why.trace = trace;
        return std::string(callback_server::advice_for(why));
    };
    for (const char* number : {"65001", "90094", "90093", "90095"})
        BOOST_TEST(advice(std::string("error codes ") + number).find("grant admin consent") != std::string::npos, number);
    BOOST_TEST(advice("error codes 53003, 65001; trace 0a1b").find("conditional access") != std::string::npos);
    BOOST_TEST(advice("error codes 16000, 65001").find("grant admin consent") != std::string::npos); // the first that is known
    BOOST_TEST(advice("error codes 500121").find("second factor") != std::string::npos);
    BOOST_TEST(advice("error codes 7000229").find("does not know this app") != std::string::npos);
    BOOST_TEST(advice("error codes 50173").find("has expired, or was ended") != std::string::npos);
    BOOST_TEST(advice("error codes 7000222").find("has expired, was replaced") != std::string::npos);
    for (const char* none :
        {"", "65001", "error codes ", "error codes x", "error codes 1", "error codes 650010", "error codes 65001000000000000000000"})
        BOOST_TEST(advice(none) == "", none);
}

BOOST_AUTO_TEST_CASE(a_failed_sign_in_has_its_correlation_id) {
    azdo::failure why = azdo::fail(azdo::failure_kind::rejected, "it was refused");
    why.type_key = "invalid_client";
    BOOST_TEST(callback_server::explain_sign_in(why).size() == 2u);
    why.trace = "error codes 7000215";
    why.correlation_id = "7d0a7b3c-52f1-4e8e-a9c9-1b0f6f5a2c11";
    const auto said = callback_server::explain_sign_in(why);
    BOOST_REQUIRE(said.size() == 2u); // not also what holds for any error of this kind
    BOOST_TEST(said[0].message.find("The administrator of this server") != std::string::npos);
    BOOST_TEST(said[1].message == "Correlation id: 7d0a7b3c-52f1-4e8e-a9c9-1b0f6f5a2c11");
}

BOOST_AUTO_TEST_SUITE_END()
