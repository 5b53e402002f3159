// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/scoped_client.hpp>

#include "sample.hpp"

#include <azdo/http/call.hpp>
#include <azdo/http/paginate.hpp>
#include <azdo/http/scope_set.hpp>

#include <boost/test/unit_test.hpp>
#include <functional>
#include <string>

BOOST_AUTO_TEST_SUITE(http_scoped_client)

using namespace azdo;
using sample::answer;

namespace {
constexpr auto registered = scope_set<scope::identity, scope::work_write>;
const personal_access_token cloud{secret<std::string>("abc")};
/// A transport that admits nothing.
struct closed {
    using admits_operations = void;
    template <operation Op>
    static constexpr bool admits() {
        return false;
    }
};
} // namespace

BOOST_AUTO_TEST_CASE(operations_within_the_scopes_are_called) {
    sample::script script{{answer(200, R"({"name":"n"})"), answer(200, R"({"value":[{"name":"a"}]})")}};
    const scoped_client<registered> api("acme", cloud, std::ref(script));
    BOOST_TEST(call(sample::get_thing{.id = 42}, api).value().name == "n");
    BOOST_TEST(script.asked.at(0).target() == "https://dev.azure.com/acme/_apis/wit/things/42?api-version=7.2-preview.3");
    std::string seen;
    for (auto&& one : paginate(sample::list_things{}, api)) seen += one->name;
    BOOST_TEST(seen == "a");
}

BOOST_AUTO_TEST_CASE(it_is_made_from_a_client_too) {
    sample::script script{{answer(204)}};
    const client plain(server{"https://tfs.example.com/tfs", "Default"},
        personal_access_token{secret<std::string>("abc"), {{"https://tfs.example.com"}}}, std::ref(script));
    const scoped_client<registered> api(plain);
    BOOST_TEST(call(sample::delete_thing{.id = 1}, api).has_value());
    BOOST_TEST(script.asked.at(0).target() == "https://tfs.example.com/tfs/Default/_apis/things/1?api-version=7.1");
    BOOST_TEST(api.unscoped().organization() == "Default");
}

BOOST_AUTO_TEST_CASE(its_scopes_are_asked_when_it_is_inside_of_a_stack_too) {
    static_assert(detail::admitted<sample::get_thing, scoped_client<registered>>());
    static_assert(!detail::admitted<sample::get_thing, api_stack<closed, policy_chain<>>>());
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_SUITE_END()
