// SPDX-License-Identifier: BSL-1.0
#include "section.hpp"

#include <azdo/config/services/shared_secrets.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(config_shared_secrets)

namespace config = azdo::config;

BOOST_AUTO_TEST_CASE(every_key_is_read_and_written_and_unknown_ones_are_kept) {
    static_assert(azdo::verify<config::shared_secrets>());
    reads_and_writes<config::shared_secrets>(
        R"({"auth":"v0","commentEngine":"v1","commentEngineAlt":"v2","confirmationCheat":"v3","cookie":"v4","mail":"v5","signupFlowJWT":"v6","subscriptionCheat":"v7","telemetry":"v8","x":{"y":null}})");
}

BOOST_AUTO_TEST_CASE(defaults_and_nulls) {
    takes_null<config::shared_secrets>(
        R"({"auth":null,"commentEngine":null,"commentEngineAlt":null,"confirmationCheat":null,"cookie":null,"mail":null,"signupFlowJWT":null,"subscriptionCheat":null,"telemetry":null})");
}

BOOST_AUTO_TEST_CASE(wrong_values_are_faults) {
    for (const char* text : {R"({"auth":{}})", R"({"commentEngine":{}})", R"({"commentEngineAlt":{}})", R"({"confirmationCheat":{}})",
             R"({"cookie":{}})", R"({"mail":{}})", R"({"signupFlowJWT":{}})", R"({"subscriptionCheat":{}})", R"({"telemetry":{}})"})
        refuses<config::shared_secrets>(text);
}

BOOST_AUTO_TEST_SUITE_END()
