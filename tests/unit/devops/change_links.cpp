// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/change_links.hpp>

#include "../failure_in.hpp"
#include "../http/sample.hpp"

#include <azdo/http/call.hpp>

#include <boost/test/unit_test.hpp>
#include <functional>
#include <string>

BOOST_AUTO_TEST_SUITE(devops_change_links)

using namespace azdo;
using sample::answer;

namespace {
http::response item(int rev, const std::string& relations) {
    return answer(200, R"({"id":42,"rev":)" + std::to_string(rev) +
                           R"(,"url":"https://dev.azure.com/acme/_apis/wit/workItems/42","relations":[)" + relations + "]}");
}
const std::string parent = R"({"rel":"System.LinkTypes.Hierarchy-Reverse","url":"https://dev.azure.com/acme/_apis/wit/workItems/12"})";
const std::string page = R"({"rel":"Hyperlink","url":"https://example.com","attributes":{"comment":"c"}})";
const http::response stale = answer(412, R"({"message":"VS403351"})");
const change_links moved{.organization = "acme", .id = 42, .add = {links::parent(13)}, .remove = {links::parent(12)}};
} // namespace

BOOST_AUTO_TEST_CASE(links_are_exchanged) {
    sample::script script{{item(7, page + "," + parent), item(8, page)}};
    const auto got = call(moved, std::ref(script));
    BOOST_TEST_REQUIRE(test::failure_in(got) == "");
    BOOST_TEST(got->rev == 8);
    BOOST_TEST(got->links.at(0).comment == "c");
    BOOST_TEST(
        script.asked.at(0).target() == "https://dev.azure.com/acme/_apis/wit/workitems/42?$expand=relations&api-version=7.2-preview.3");
    BOOST_TEST(
        script.asked.at(1).target() == "https://dev.azure.com/acme/_apis/wit/workitems/42?$expand=relations&api-version=7.2-preview.3");
    BOOST_TEST(
        script.asked.at(1).body() ==
        R"([{"op":"test","path":"/rev","value":7},{"op":"remove","path":"/relations/1"},{"op":"add","path":"/relations/-","value":{"rel":"System.LinkTypes.Hierarchy-Reverse","url":"https://dev.azure.com/acme/_apis/wit/workItems/13"}}])");
}

BOOST_AUTO_TEST_CASE(what_is_there_is_not_added_again) {
    sample::script script{{item(7, parent)}}, bad{{item(7, parent)}};
    const change_links same{.organization = "acme", .id = 42, .add = {links::parent(12)}};
    BOOST_TEST(call(same, std::ref(script))->links.at(0).id == 12);
    BOOST_TEST(script.asked.size() == 1u);
    const change_links wrong{.organization = "acme", .id = 42, .add = {links::parent(0)}};
    BOOST_TEST(sample::kind_of(call(wrong, std::ref(bad))) == "invalid_input");
}

BOOST_AUTO_TEST_CASE(others_were_faster) {
    sample::script script{{item(7, page + "," + parent), stale, item(8, parent), item(9, "")}};
    BOOST_TEST(call(moved, std::ref(script))->rev == 9);
    BOOST_TEST(script.asked.at(3).body().starts_with(R"([{"op":"test","path":"/rev","value":8},{"op":"remove","path":"/relations/0"})"));
    sample::script always{{item(7, parent), stale, item(8, parent), stale}};
    auto twice = moved;
    twice.attempts = 2;
    const auto got = call(twice, std::ref(always));
    BOOST_TEST(sample::kind_of(got) == "conflict");
    BOOST_TEST(got.error().message.find("each of 2 attempts") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(failures) {
    sample::script none{{item(7, page)}}, gone{{answer(404)}}, refused{{item(7, parent), answer(400)}};
    sample::script lost{{item(7, parent), fail(failure_kind::transport, "reset")}};
    BOOST_TEST(sample::kind_of(call(moved, std::ref(none))) == "not_found");
    BOOST_TEST(none.asked.size() == 1u);
    BOOST_TEST(sample::kind_of(call(moved, std::ref(gone))) == "not_found");
    BOOST_TEST(sample::kind_of(call(moved, std::ref(refused))) == "rejected");
    BOOST_TEST(call(moved, std::ref(lost)).error().message.find("not known whether") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
