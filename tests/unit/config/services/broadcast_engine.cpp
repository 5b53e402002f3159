// SPDX-License-Identifier: BSL-1.0
#include "section.hpp"

#include <azdo/config/services/broadcast_engine.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(config_broadcast_engine)

namespace config = azdo::config;

BOOST_AUTO_TEST_CASE(every_key_is_read_and_written_and_unknown_ones_are_kept) {
    static_assert(azdo::verify<config::broadcaster_secrets>());
    static_assert(azdo::verify<config::codestream_broadcaster>());
    static_assert(azdo::verify<config::pubnub_keys>());
    static_assert(azdo::verify<config::pubnub>());
    static_assert(azdo::verify<config::broadcast_engine>());
    reads_and_writes<config::broadcast_engine>(
        R"({"selected":"v0","codestreamBroadcaster":{"host":"v0","port":101,"securePort":102,"secrets":{"api":"v0","auth":"v1","x":{"y":null}},"ignoreHttps":true,"logger":{"consoleOk":true,"debugOk":true,"directory":"d","newRelicLoggingOk":true},"x":{"y":null}},"pubnub":{"blueKey":{"publishKey":"v0","secretKey":"v1","subscribeKey":"v2","x":{"y":null}},"greenKey":{"publishKey":"v0","secretKey":"v1","subscribeKey":"v2","x":{"y":null}},"preferredKeyColor":"v2","ssl":true,"uuid":"v4","x":{"y":null}},"x":{"y":null}})");
}

BOOST_AUTO_TEST_CASE(defaults_and_nulls) {
    takes_null<config::broadcaster_secrets>(R"({"api":null,"auth":null})");
    BOOST_TEST(config::codestream_broadcaster{}.port == 12443);
    BOOST_TEST(config::codestream_broadcaster{}.secure_port == 12075);
    takes_null<config::codestream_broadcaster>(
        R"({"host":null,"port":null,"securePort":null,"secrets":null,"ignoreHttps":null,"logger":null})");
    takes_null<config::pubnub_keys>(R"({"publishKey":null,"secretKey":null,"subscribeKey":null})");
    takes_null<config::pubnub>(R"({"blueKey":null,"greenKey":null,"preferredKeyColor":null,"ssl":null,"uuid":null})");
    takes_null<config::broadcast_engine>(R"({"selected":null,"codestreamBroadcaster":null,"pubnub":null})");
}

BOOST_AUTO_TEST_CASE(wrong_values_are_faults) {
    for (const char* text : {R"({"api":{}})", R"({"auth":{}})"}) refuses<config::broadcaster_secrets>(text);
    for (const char* text :
        {R"({"host":1})", R"({"port":0})", R"({"securePort":0})", R"({"secrets":[]})", R"({"ignoreHttps":"true"})", R"({"logger":[]})"})
        refuses<config::codestream_broadcaster>(text);
    for (const char* text : {R"({"publishKey":{}})", R"({"secretKey":{}})", R"({"subscribeKey":{}})"}) refuses<config::pubnub_keys>(text);
    for (const char* text : {R"({"blueKey":[]})", R"({"greenKey":[]})", R"({"preferredKeyColor":1})", R"({"ssl":"true"})", R"({"uuid":1})"})
        refuses<config::pubnub>(text);
    for (const char* text : {R"({"selected":1})", R"({"codestreamBroadcaster":[]})", R"({"pubnub":[]})"})
        refuses<config::broadcast_engine>(text);
}

BOOST_AUTO_TEST_SUITE_END()
