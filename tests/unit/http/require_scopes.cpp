// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/require_scopes.hpp>

#include "sample.hpp"

#include <azdo/http/call.hpp>
#include <azdo/http/scope_set.hpp>

#include <boost/test/unit_test.hpp>
#include <functional>

BOOST_AUTO_TEST_SUITE(http_require_scopes)

using namespace azdo;

BOOST_AUTO_TEST_CASE(registered_operations_can_be_called) {
    static constexpr auto registered = scope_set<scope::identity, scope::work_write>;
    sample::script script{{sample::answer(200, R"({"name":"n"})"), sample::answer(204), sample::answer(200, "bytes")}};
    const auto api = require_scopes<registered> | std::ref(script);
    BOOST_TEST(call(sample::get_thing{.organization = "acme", .id = 1}, api).value().name == "n"); // work, included by work_write
    BOOST_TEST(call(sample::delete_thing{.organization = "acme", .id = 1}, api).has_value());      // lists no scope
    BOOST_TEST(call(sample::download_thing{.organization = "acme"}, api).value() == "bytes");      // code or work
}

BOOST_AUTO_TEST_CASE(a_set_without_the_scope_grants_nothing) {
    using none = std::remove_cvref_t<decltype(scope_set<>)>;
    static_assert(!detail::is_granted<sample::get_thing, std::remove_cvref_t<decltype(sample::get_thing::scopes)>, none>);
    static_assert(detail::is_granted<sample::delete_thing, std::remove_cvref_t<decltype(sample::delete_thing::scopes)>, none>);
    static_assert(admitting_policy<std::remove_cvref_t<decltype(require_scopes<scope_set<>>)>>);
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_SUITE_END()
