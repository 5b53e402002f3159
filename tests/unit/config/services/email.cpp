// SPDX-License-Identifier: BSL-1.0
#include "section.hpp"

#include <azdo/config/services/email.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(config_email)

namespace config = azdo::config;

BOOST_AUTO_TEST_CASE(every_key_is_read_and_written_and_unknown_ones_are_kept) {
    static_assert(azdo::verify<config::email>());
    reads_and_writes<config::email>(
        R"({"notificationInterval":100,"replyToDomain":"v1","senderEmail":"v2","supportEmail":"v3","emailTo":"v4","suppressEmails":true,"x":{"y":null}})");
}

BOOST_AUTO_TEST_CASE(defaults_and_nulls) {
    BOOST_CHECK(config::email{}.notification_interval == std::chrono::minutes(5));
    takes_null<config::email>(
        R"({"notificationInterval":null,"replyToDomain":null,"senderEmail":null,"supportEmail":null,"emailTo":null,"suppressEmails":null})");
}

BOOST_AUTO_TEST_CASE(wrong_values_are_faults) {
    for (const char* text : {R"({"notificationInterval":"1"})", R"({"replyToDomain":1})", R"({"senderEmail":1})", R"({"supportEmail":1})",
             R"({"emailTo":1})", R"({"suppressEmails":"true"})"})
        refuses<config::email>(text);
}

BOOST_AUTO_TEST_SUITE_END()
