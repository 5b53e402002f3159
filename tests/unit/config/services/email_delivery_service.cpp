// SPDX-License-Identifier: BSL-1.0
#include "section.hpp"

#include <azdo/config/services/email_delivery_service.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(config_email_delivery_service)

namespace config = azdo::config;

BOOST_AUTO_TEST_CASE(every_key_is_read_and_written_and_unknown_ones_are_kept) {
    static_assert(azdo::verify<config::node_mailer>());
    static_assert(azdo::verify<config::sendgrid>());
    static_assert(azdo::verify<config::email_delivery_service>());
    reads_and_writes<config::email_delivery_service>(
        R"({"NodeMailer":{"host":"v0","port":101,"secure":true,"service":"v3","username":"v4","password":"v5","disabled":true,"x":{"y":null}},"sendgrid":{"apiKey":"v0","url":"v1","disabled":true,"x":{"y":null}},"x":{"y":null}})");
}

BOOST_AUTO_TEST_CASE(defaults_and_nulls) {
    BOOST_TEST(config::node_mailer{}.port == 587);
    takes_null<config::node_mailer>(
        R"({"host":null,"port":null,"secure":null,"service":null,"username":null,"password":null,"disabled":null})");
    takes_null<config::sendgrid>(R"({"apiKey":null,"url":null,"disabled":null})");
    takes_null<config::email_delivery_service>(R"({"NodeMailer":null,"sendgrid":null})");
}

BOOST_AUTO_TEST_CASE(wrong_values_are_faults) {
    for (const char* text : {R"({"host":1})", R"({"port":0})", R"({"secure":"true"})", R"({"service":1})", R"({"username":1})",
             R"({"password":{}})", R"({"disabled":"true"})"})
        refuses<config::node_mailer>(text);
    for (const char* text : {R"({"apiKey":{}})", R"({"url":1})", R"({"disabled":"true"})"}) refuses<config::sendgrid>(text);
    for (const char* text : {R"({"NodeMailer":[]})", R"({"sendgrid":[]})"}) refuses<config::email_delivery_service>(text);
}

BOOST_AUTO_TEST_SUITE_END()
