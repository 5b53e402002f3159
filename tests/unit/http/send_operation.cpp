// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/send_operation.hpp>

#include "sample.hpp"

#include <azdo/http/call.hpp>

#include <boost/test/unit_test.hpp>
#include <functional>
#include <string>

BOOST_AUTO_TEST_SUITE(http_send_operation)

using namespace azdo;
using sample::answer;

namespace {
/// Reads one thing, then the one whose id is its size.
struct read_two {
    using operation_type = sample::get_thing;
    using result_type = sample::thing;
    std::string organization{};
    conversation<sample::thing> converse(next_t next) const {
        const sample::get_thing first{.id = 1};
        const auto one = co_await send_operation(first, next, organization);
        if (!one) co_return one.error();
        const sample::get_thing second{.organization = "other", .id = one->size.value_or(0)};
        auto two = co_await send_operation(second, next, organization);
        co_return two;
    }
};
} // namespace

BOOST_AUTO_TEST_CASE(one_after_the_other) {
    sample::script script{{answer(200, R"({"name":"a","size":7})"), answer(200, R"({"name":"b"})")}};
    BOOST_TEST(call(read_two{"acme"}, std::ref(script)).value().name == "b");
    BOOST_TEST(script.asked.at(0).target() == "https://dev.azure.com/acme/_apis/wit/things/1?api-version=7.2-preview.3");
    BOOST_TEST(script.asked.at(1).target() == "https://dev.azure.com/other/_apis/wit/things/7?api-version=7.2-preview.3");
}

BOOST_AUTO_TEST_CASE(its_failures) {
    sample::script none{{}}, refused{{answer(404)}}, lost{{fail(failure_kind::transport, "reset")}};
    BOOST_TEST(sample::kind_of(call(read_two{}, std::ref(none))) == "invalid_input"); // no organization
    BOOST_TEST(none.asked.empty());
    BOOST_TEST(sample::kind_of(call(read_two{"acme"}, std::ref(refused))) == "not_found");
    BOOST_TEST(sample::kind_of(call(read_two{"acme"}, std::ref(lost))) == "transport");
    sample::script wrong{{answer(200, "[]")}};
    BOOST_TEST(sample::kind_of(call(read_two{"acme"}, std::ref(wrong))) == "protocol");
}

BOOST_AUTO_TEST_SUITE_END()
