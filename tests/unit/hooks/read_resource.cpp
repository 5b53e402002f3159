// SPDX-License-Identifier: BSL-1.0
#include <azdo/hooks/read_resource.hpp>

#include "../failure_in.hpp"
#include "../http/sample.hpp"
#include "sample.hpp"

#include <azdo/hooks/work_item_resources.hpp>
#include <azdo/http/call.hpp>

#include <boost/test/unit_test.hpp>
#include <functional>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(hooks_read_resource)

using namespace azdo;
using sample::answer;

namespace {
hooks::received_event event_of(std::string_view type, std::string_view resource) {
    return json::decode<hooks::received_event>(sample::event_text(type, resource), hooks::event_reading).value();
}
const hooks::received_event minimal = event_of("workitem.created", R"({"id":5,"url":"https://evil.example/x/_apis/wit/workItems/9"})"),
                            whole = event_of("workitem.created", R"({"id":5,"rev":1,"fields":{"System.Title":"A"}})");

template <class E>
result<E> read(const hooks::received_event& event, sample::script& script, bool always = false) {
    return call(hooks::read_resource<E>{.event = event, .always = always, .organization = "acme"}, std::ref(script));
}
} // namespace

BOOST_AUTO_TEST_CASE(a_minimal_resource_is_read_by_its_id_from_the_clients_own_server) {
    sample::script script{{answer(200, R"({"id":5,"rev":3,"fields":{"System.Title":"B"},"url":"u"})")}};
    const auto got = read<hooks::work_item_created>(minimal, script);
    BOOST_TEST_REQUIRE(test::failure_in(got) == "");
    BOOST_TEST(got->rev.value() == 3);
    BOOST_TEST(got->fields.at("System.Title").text() == "\"B\"");
    BOOST_TEST_REQUIRE(script.asked.size() == 1U);
    BOOST_TEST(script.asked[0].target() == "https://dev.azure.com/acme/p-1/_apis/wit/workitems/5?api-version=7.2-preview.3");
}

BOOST_AUTO_TEST_CASE(a_whole_resource_needs_no_request_unless_the_newest_state_is_wanted) {
    sample::script none{{}};
    BOOST_TEST(read<hooks::work_item_created>(whole, none).value().rev.value() == 1);
    BOOST_TEST(none.asked.empty());
    sample::script script{{answer(200, R"({"id":5,"rev":4,"fields":{}})")}};
    BOOST_TEST(read<hooks::work_item_created>(whole, script, true).value().rev.value() == 4);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read) {
    sample::script gone{
        {answer(404, R"({"message":"TF401232: Work item 5 does not exist.","typeKey":"WorkItemUnauthorizedAccessException"})")}};
    const auto deleted = read<hooks::work_item_created>(minimal, gone);
    BOOST_TEST_REQUIRE(!deleted.has_value());
    BOOST_TEST((deleted.error().kind == failure_kind::not_found));
    BOOST_TEST(deleted.error().message.find("deleted after the event") != std::string::npos);
    sample::script refused{{answer(403, "{}")}};
    BOOST_TEST(sample::kind_of(read<hooks::work_item_created>(minimal, refused)) == "access_denied");
    sample::script odd{{answer(200, "[]")}};
    BOOST_TEST(sample::kind_of(read<hooks::work_item_created>(minimal, odd)) == "protocol");

    sample::script none{{}};
    BOOST_TEST(sample::kind_of(read<hooks::work_item_restored>(minimal, none)) == "invalid_input"); // another event
    for (const char* resource : {"null", "{}", R"({"id":0})", R"({"id":-5})", R"({"id":2147483648})", R"({"url":"https://h/workItems"})",
             R"({"url":"https://h/workItems/x5"})", R"({"url":"https://h/?/workItems/5"})", R"({"url":"https://h/workItems/21474836480"})",
             R"({"url":"https://h/workItems/99999999999999999999"})", R"({"url":"https://h/workItems/00000000051"})",
             R"({"url":"https://h/workItems//5"})"})
        BOOST_TEST(sample::kind_of(read<hooks::work_item_created>(event_of("workitem.created", resource), none)) == "protocol", resource);
    BOOST_TEST(none.asked.empty());
}

BOOST_AUTO_TEST_CASE(which_events_can_be_read) {
    static_assert(hooks::readable_event<hooks::work_item_updated>);
    static_assert(!hooks::readable_event<hooks::received_event>);
    BOOST_TEST(hooks::detail::segment_after("https://h/a/workitems/12/updates/3?x=/updates/4", "updates") == "3");
    BOOST_TEST(hooks::detail::segment_after("https://h/a/WORKITEMS/12", "workItems") == "12");
    BOOST_TEST(hooks::detail::segment_after("", "workItems") == "");
}

BOOST_AUTO_TEST_SUITE_END()
