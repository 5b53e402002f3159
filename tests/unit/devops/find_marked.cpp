// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/find_marked.hpp>

#include "../failure_in.hpp"
#include "../http/sample.hpp"

#include <azdo/http/call.hpp>
#include <azdo/json/decode.hpp>

#include <boost/test/unit_test.hpp>
#include <chrono>
#include <functional>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(devops_find_marked)

using namespace azdo;
using sample::answer;

namespace {
std::string ids(int from, int to) {
    std::string all;
    for (int id = to; id >= from; --id) all += (all.empty() ? "" : ",") + ("{\"id\":" + std::to_string(id)) + "}";
    return R"({"workItems":[)" + all + "]}";
}
find_marked search(creation_mark mark) { return {"acme", "p", std::move(mark)}; }
std::string query_in(const sample::script& script) {
    return json::decode<api::wit::wiql>(script.asked.at(0).body()).value().query.value_or("");
}
} // namespace

BOOST_AUTO_TEST_CASE(by_tag) {
    sample::script script{{answer(200, ids(5, 8)), answer(200, R"({"count":4,"value":[
        {"id":8,"fields":{"System.Tags":"a; Import-1 ; b"}}, null, {"id":6,"fields":{"System.Tags":"import-11; import"}}, {"id":5,"fields":{"System.Tags":"import-1"}},
        {"id":4,"fields":{"System.Id":4}}, {"id":3,"fields":{"System.Tags":7}}]})")}};
    const auto got = call(search(creation_mark::tag("import-1")), std::ref(script));
    BOOST_TEST_REQUIRE(test::failure_in(got) == "");
    BOOST_TEST(*got == (std::vector<std::int32_t>{5, 8}), boost::test_tools::per_element());
    BOOST_TEST(script.asked.at(0).target() == "https://dev.azure.com/acme/p/_apis/wit/wiql?$top=5000&api-version=7.2-preview.2");
    BOOST_TEST(query_in(script).find("[System.TeamProject] = @project AND [System.Tags] CONTAINS 'import-1'") != std::string::npos);
    BOOST_TEST(script.asked.at(1).body() == R"({"errorPolicy":"omit","fields":["System.Id","System.Tags"],"ids":[8,7,6,5]})");
}

BOOST_AUTO_TEST_CASE(by_hyperlink) {
    const std::string item =
        R"({"count":1,"value":[{"id":7,"relations":[{"rel":"AttachedFile","url":"https://x/1"},{"rel":"Hyperlink","url":"https://x/1"}]}]})";
    sample::script script{{answer(200, ids(1, 201)), answer(200, R"({"count":0,"value":[]})"), answer(200, item)}};
    const auto got = call(search(creation_mark::hyperlink("https://x/1")), std::ref(script));
    BOOST_TEST_REQUIRE(test::failure_in(got) == "");
    BOOST_TEST(*got == std::vector<std::int32_t>{7}, boost::test_tools::per_element());
    BOOST_TEST(query_in(script).find("[System.CreatedBy] = @Me") != std::string::npos);
    BOOST_TEST(query_in(script).find("[System.CreatedDate] >= @today - 1") != std::string::npos);
    BOOST_TEST(script.asked.at(2).body() == R"({"$expand":"relations","errorPolicy":"omit","ids":[1]})");
    const sys_time since = std::chrono::sys_days(std::chrono::year(2026) / 12 / 1) + std::chrono::hours(3);
    sample::script later{{answer(200, ids(1, 0))}};
    BOOST_TEST(call(search(creation_mark::hyperlink("https://x/1", since)), std::ref(later))->empty());
    BOOST_TEST(later.asked.at(0).target().find("timePrecision=true") != std::string_view::npos);
    BOOST_TEST(query_in(later).find("'2026-12-01T02:50:00") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_found) {
    sample::script none{{}};
    BOOST_TEST(sample::kind_of(call(search(creation_mark::tag("  ")), std::ref(none))) == "invalid_input");
    BOOST_TEST(sample::kind_of(call(search(creation_mark::hyperlink("")), std::ref(none))) == "invalid_input");
    BOOST_TEST(none.asked.empty());
    sample::script refused{{answer(400)}}, broken{{answer(200, ids(1, 1)), answer(503)}};
    BOOST_TEST(sample::kind_of(call(search(creation_mark::tag("a")), std::ref(refused))) == "rejected");
    BOOST_TEST(sample::kind_of(call(search(creation_mark::tag("a")), std::ref(broken))) == "unavailable");
}

BOOST_AUTO_TEST_SUITE_END()
