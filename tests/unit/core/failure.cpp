// SPDX-License-Identifier: BSL-1.0
#include <azdo/core/failure.hpp>

#include <boost/test/unit_test.hpp>

#include <set>
#include <sstream>
#include <string>

BOOST_AUTO_TEST_SUITE(core_failure)

BOOST_AUTO_TEST_CASE(fail_fills_kind_and_message_and_nothing_else) {
    const azdo::failure made = azdo::fail(azdo::failure_kind::conflict, "read again");
    BOOST_TEST((made.kind == azdo::failure_kind::conflict));
    BOOST_TEST(made.message == "read again");
    BOOST_TEST(azdo::fail(azdo::failure_kind::conflict, std::string("made of ") + "parts").message == "made of parts");
    BOOST_TEST(azdo::fail(azdo::failure_kind::conflict, "").message == "");
    BOOST_TEST(made.status == 0);
    BOOST_TEST(made.type_key.empty());
    BOOST_TEST(made.correlation_id.empty());
    BOOST_TEST(!made.retry_after);
    BOOST_TEST(made.place.line == 0u);
}

BOOST_AUTO_TEST_CASE(every_kind_has_a_name_of_its_own) {
    std::set<std::string> names;
    constexpr int kinds = static_cast<int>(azdo::failure_kind::storage) + 1;
    for (int i = 0; i < kinds; ++i) names.insert(azdo::to_string(static_cast<azdo::failure_kind>(i)));
    BOOST_TEST(names.size() == static_cast<std::size_t>(kinds));
    BOOST_TEST(names.count("unknown") == 0u);
    BOOST_TEST(azdo::to_string(static_cast<azdo::failure_kind>(200)) == std::string("unknown"));
}

BOOST_AUTO_TEST_CASE(a_failure_prints_itself_in_one_line) {
    azdo::failure made = azdo::fail(azdo::failure_kind::not_found, "TF401232: Work item 9 does not exist.");
    BOOST_TEST(azdo::to_string(made) == "not_found: TF401232: Work item 9 does not exist. [check the name or the number]");
    made.status = 404;
    made.correlation_id = "0a1b-2c3d";
    std::ostringstream out;
    out << made << '\n';
    BOOST_TEST(out.str() == "not_found: TF401232: Work item 9 does not exist. [check the name or the number; HTTP 404; id 0a1b-2c3d]\n");
    made.kind = azdo::failure_kind::throttled;
    made.message = "too many requests: wait, then repeat"; // contains the advice
    made.type_key = "invalid_grant";
    made.sub_key = "bad_token";
    made.retry_after = std::chrono::seconds(30);
    made.trace = "error codes 50076; trace 0a1b";
    made.place = {"/value/3/id", 2, 5};
    made.nothing_sent = true;
    BOOST_TEST(azdo::to_string(made) == "throttled: too many requests: wait, then repeat [nothing was sent; at /value/3/id; line 2; column "
                                        "5; HTTP 404; invalid_grant; bad_token; wait 30 s; "
                                        "id 0a1b-2c3d; error codes 50076; trace 0a1b]");
    made.message = "wait, then repeat at /value/3/id (line 2, column 5)";
    BOOST_TEST(azdo::to_string(made).find("[nothing was sent; HTTP 404;") != std::string::npos);
    BOOST_TEST(azdo::to_string(azdo::fail(azdo::failure_kind::cancelled, "")) == "cancelled");
    BOOST_TEST(azdo::to_string(azdo::fail(azdo::failure_kind::storage, "")) == "storage [check the file and its folder]");
    made = azdo::fail(azdo::failure_kind::timed_out, "m");
    made.status = -1;
    made.retry_after = std::chrono::seconds(-1);
    BOOST_TEST(azdo::to_string(made) == "timed_out: m [try again]");
}

BOOST_AUTO_TEST_CASE(a_failure_of_a_certificate_does_not_advise_to_check_the_network) {
    azdo::failure made = azdo::fail(azdo::failure_kind::transport, "the certificate of a.example has expired");
    BOOST_TEST(advice(made) == "check the network, then try again");
    made.sub_key = "certificate";
    BOOST_TEST(advice(made) == "check the certificates");
    BOOST_TEST(azdo::to_string(made) == "transport: the certificate of a.example has expired [check the certificates]");
    made.message = "refused";
    BOOST_TEST(azdo::to_string(made) == "transport: refused [check the certificates]");
    made.kind = azdo::failure_kind::storage;
    BOOST_TEST(azdo::to_string(made) == "storage: refused [check the file and its folder; certificate]");
}

BOOST_AUTO_TEST_CASE(a_printed_failure_says_nothing_twice) {
    const std::string changed = "it was changed in the meantime: read it again, then repeat";
    BOOST_TEST(azdo::to_string(azdo::fail(azdo::failure_kind::conflict, changed)) == "conflict: " + changed);
    azdo::failure made = azdo::fail(azdo::failure_kind::timed_out, "over; nothing was sent");
    made.nothing_sent = true;
    BOOST_TEST(azdo::to_string(made) == "timed_out: over; nothing was sent [try again]");
}

BOOST_AUTO_TEST_CASE(a_failure_prints_no_line_break_and_no_secret) {
    azdo::failure made = azdo::fail(azdo::failure_kind::rejected, "a\nb\x1b[31m \xe2\x80\xae"
                                                                  "Bearer 0123456789canary");
    made.type_key = made.sub_key = made.correlation_id = made.trace = made.place.pointer = "x\r\nBasic OmNhbmFyeWNhbmFyeQ==";
    const std::string line = azdo::to_string(made);
    BOOST_TEST(line.find_first_of("\r\n\x1b") == line.npos);
    BOOST_TEST(line.find("canary") == line.npos);
    BOOST_TEST(line.find("OmNhb") == line.npos);
    BOOST_TEST(line.find("\xe2\x80\xae") == line.npos);
    BOOST_TEST(line.find("rejected: a b [31m \xef\xbf\xbd"
                         "Bearer *** [change the request; at x Basic ***;") == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
