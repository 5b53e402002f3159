// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/client.hpp>

#include "sample.hpp"

#include <azdo/http/call.hpp>
#include <azdo/http/pages.hpp>

#include <boost/test/unit_test.hpp>
#include <chrono>
#include <functional>
#include <string>

using namespace azdo;
using sample::answer;

namespace {
const personal_access_token cloud{secret<std::string>("abc")};
const personal_access_token own{secret<std::string>("abc"), {{"https://tfs.example.com"}}};
} // namespace

BOOST_AUTO_TEST_SUITE(http_client)

BOOST_AUTO_TEST_CASE(it_signs_in_and_repeats) {
    sample::script script{{answer(503), answer(200, R"({"name":"n"})")}};
    const client api(cloud, std::ref(script), 1u, {.repetition = {.first_delay = std::chrono::milliseconds(1)}});
    BOOST_TEST(call(sample::get_thing{.organization = "acme", .id = 42}, api).value().name == "n");
    BOOST_TEST(script.asked.size() == 2u);
    BOOST_TEST(script.asked.at(1).headers().find("Authorization") == "Basic OmFiYw==");
}

BOOST_AUTO_TEST_CASE(it_walks_over_pages) {
    sample::script script{
        {answer(200, R"({"value":[{"name":"a"}]})", {{"x-ms-continuationtoken", "t"}}), answer(200, R"({"value":[{"name":"b"}]})")}};
    const client api(cloud, std::ref(script), 1u);
    const client copy = api;
    std::string seen;
    for (auto&& one : pages(sample::list_things{.organization = "acme"}, copy)) seen += one->name;
    BOOST_TEST(seen == "ab");
}

BOOST_AUTO_TEST_CASE(it_may_be_told_not_to_wait_for_the_service) {
    sample::script script{{answer(503, "", {{"Retry-After", "60"}}), answer(200, R"({"name":"n"})")}};
    const client api(cloud, std::ref(script), 1u, {.repetition = {.attempts = 1}, .pauses = {.longest_wait = std::chrono::seconds(0)}});
    BOOST_TEST(sample::kind_of(call(sample::get_thing{.organization = "acme", .id = 42}, api)) == "unavailable");
    const auto got = call(sample::get_thing{.organization = "acme", .id = 42}, api); // by default it would wait a minute
    BOOST_TEST(sample::kind_of(got) == "throttled");
    BOOST_TEST(script.asked.size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_server_takes_the_place_of_the_cloud) {
    sample::script script{{answer(204)}};
    BOOST_TEST(call(sample::delete_thing{.organization = "Default", .id = 1},
        client(own, std::ref(script), 1u, {.server = "https://tfs.example.com/tfs"}))
                   .has_value());
    BOOST_TEST(script.asked.at(0).target() == "https://tfs.example.com/tfs/Default/_apis/things/1?api-version=7.1");
}

BOOST_AUTO_TEST_CASE(a_cloud_credential_does_not_go_to_a_server) {
    sample::script script{{answer(204)}};
    const auto got = call(sample::delete_thing{.organization = "Default", .id = 1},
        client(cloud, std::ref(script), 1u, {.server = "https://tfs.example.com/tfs"}));
    BOOST_TEST(sample::kind_of(got) == "invalid_input");
    BOOST_TEST(script.asked.empty());
}

BOOST_AUTO_TEST_CASE(the_options_of_a_call_hold) {
    sample::script script{{answer(204)}};
    const sample::stop_flag stop{true};
    BOOST_TEST(sample::kind_of(call(sample::delete_thing{.organization = "acme", .id = 1}, client(cloud, std::ref(script), 1u),
                   {.stop = stop})) == "cancelled");
    BOOST_TEST(script.asked.empty());
}

BOOST_AUTO_TEST_SUITE_END()
