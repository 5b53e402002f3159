// SPDX-License-Identifier: BSL-1.0
#include <azdo/hooks/build_resources.hpp>

#include "../failure_in.hpp"
#include "../http/sample.hpp"
#include "sample.hpp"

#include <azdo/http/call.hpp>

#include <boost/test/unit_test.hpp>
#include <functional>
#include <string>

BOOST_AUTO_TEST_SUITE(hooks_build_resources)

using namespace azdo;
using sample::answer;

BOOST_AUTO_TEST_CASE(a_build) {
    auto event =
        json::decode<hooks::received_event>(sample::event_text("build.complete", R"({"id":3,"url":"u"})"), hooks::event_reading).value();
    sample::script script{{answer(200, R"({"id":3,"status":"completed","result":"failed"})")}};
    const auto got = call(hooks::read_resource<hooks::build_completed>{.event = event, .organization = "acme"}, std::ref(script));
    BOOST_TEST_REQUIRE(test::failure_in(got) == "");
    BOOST_TEST(got->outcome() == "failed");
    BOOST_TEST(script.asked.at(0).target() == "https://dev.azure.com/acme/p-1/_apis/build/builds/3?api-version=7.2-preview.8");
    event.resource_containers.clear();
    BOOST_TEST(sample::kind_of(call(
                   hooks::read_resource<hooks::build_completed>{.event = event, .organization = "acme"}, std::ref(script))) == "protocol");
    BOOST_TEST(script.asked.size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
