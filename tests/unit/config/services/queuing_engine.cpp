// SPDX-License-Identifier: BSL-1.0
#include "section.hpp"

#include <azdo/config/services/queuing_engine.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(config_queuing_engine)

namespace config = azdo::config;

BOOST_AUTO_TEST_CASE(every_key_is_read_and_written_and_unknown_ones_are_kept) {
    static_assert(azdo::verify<config::aws_sqs>());
    static_assert(azdo::verify<config::rabbitmq>());
    static_assert(azdo::verify<config::queuing_engine>());
    reads_and_writes<config::queuing_engine>(
        R"({"awsSQS":{"outboundEmailQueueName":"v0","region":"v1","x":{"y":null}},"rabbitmq":{"host":"v0","port":101,"user":"v2","password":"v3","outboundEmailQueueName":"v4","x":{"y":null}},"x":{"y":null}})");
}

BOOST_AUTO_TEST_CASE(defaults_and_nulls) {
    takes_null<config::aws_sqs>(R"({"outboundEmailQueueName":null,"region":null})");
    BOOST_TEST(config::rabbitmq{}.port == 5672);
    takes_null<config::rabbitmq>(R"({"host":null,"port":null,"user":null,"password":null,"outboundEmailQueueName":null})");
    takes_null<config::queuing_engine>(R"({"awsSQS":null,"rabbitmq":null})");
}

BOOST_AUTO_TEST_CASE(wrong_values_are_faults) {
    for (const char* text : {R"({"outboundEmailQueueName":1})", R"({"region":1})"}) refuses<config::aws_sqs>(text);
    for (const char* text : {R"({"host":1})", R"({"port":0})", R"({"user":1})", R"({"password":{}})", R"({"outboundEmailQueueName":1})"})
        refuses<config::rabbitmq>(text);
    for (const char* text : {R"({"awsSQS":[]})", R"({"rabbitmq":[]})"}) refuses<config::queuing_engine>(text);
}

BOOST_AUTO_TEST_SUITE_END()
