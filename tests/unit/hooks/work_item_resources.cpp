// SPDX-License-Identifier: BSL-1.0
#include <azdo/hooks/work_item_resources.hpp>

#include "../failure_in.hpp"
#include "../http/sample.hpp"
#include "sample.hpp"

#include <azdo/http/call.hpp>

#include <boost/test/unit_test.hpp>
#include <functional>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(hooks_work_item_resources)

using namespace azdo;
using sample::answer;

namespace {
const std::string base = "https://dev.azure.com/acme/p-1/_apis/wit/";

/// Reads a minimal resource; the targets that were asked are in `script`.
template <class E>
result<E> read(std::string_view resource, sample::script& script) {
    const auto event = json::decode<hooks::received_event>(sample::event_text(E::name.type, resource), hooks::event_reading).value();
    return call(hooks::read_resource<E>{.event = event, .organization = "acme"}, std::ref(script));
}
template <class E>
void is_read_by(std::string_view path, std::string_view body) {
    sample::script script{{answer(200, std::string(body))}};
    const auto got = read<E>(R"({"url":"https://dev.azure.com/acme/_apis/wit/workItems/5"})", script);
    BOOST_TEST_REQUIRE(test::failure_in(got) == "");
    BOOST_TEST(got->id.value() == 5);
    BOOST_TEST(got->fields.at("System.Title").text() == "\"A\"");
    BOOST_TEST(script.asked.at(0).target().starts_with(base + std::string(path)), script.asked.at(0).target());
}
} // namespace

BOOST_AUTO_TEST_CASE(the_item_or_its_remains_in_the_recycle_bin) {
    const std::string item = R"({"id":5,"rev":1,"fields":{"System.Title":"A"}})";
    is_read_by<hooks::work_item_created>("workitems/5?", item);
    is_read_by<hooks::work_item_restored>("workitems/5?", item);
    is_read_by<hooks::work_item_commented>("workitems/5?", item);
    is_read_by<hooks::work_item_deleted>("recyclebin/5?", R"({"id":5,"code":200,"resource":)" + item + "}");
    sample::script odd{{answer(200, item)}};
    BOOST_TEST(sample::kind_of(read<hooks::work_item_deleted>(R"({"id":5})", odd)) == "protocol");
}

BOOST_AUTO_TEST_CASE(an_update_with_the_revision_that_it_made) {
    const char* minimal = R"({"id":2,"url":"https://dev.azure.com/acme/_apis/wit/workItems/5/updates/2"})";
    const std::string update =
        R"({"id":2,"workItemId":5,"rev":2,"fields":{"System.State":{"oldValue":"New","newValue":"Active"}},"url":"u"})";
    sample::script script{{answer(200, update), answer(200, R"({"id":5,"rev":2,"fields":{"System.State":"Active"}})")}};
    const auto got = read<hooks::work_item_updated>(minimal, script);
    BOOST_TEST_REQUIRE(test::failure_in(got) == "");
    BOOST_TEST(got->fields.at("System.State").old_value.text() == "\"New\"");
    BOOST_TEST(got->revision.fields.at("System.State").text() == "\"Active\"");
    BOOST_TEST(script.asked.at(0).target() == base + "workItems/5/updates/2?api-version=7.2-preview.3");
    BOOST_TEST(script.asked.at(1).target() == base + "workItems/5/revisions/2?api-version=7.2-preview.3");

    sample::script gone{{answer(200, update), answer(404, "{}")}};
    BOOST_TEST(sample::kind_of(read<hooks::work_item_updated>(minimal, gone)) == "not_found");
    sample::script nameless{{answer(200, R"({"id":2,"workItemId":5})")}};
    BOOST_TEST(sample::kind_of(read<hooks::work_item_updated>(minimal, nameless)) == "protocol");
    sample::script none{{}};
    BOOST_TEST(sample::kind_of(read<hooks::work_item_updated>(R"({"id":2})", none)) == "protocol");
}

BOOST_AUTO_TEST_SUITE_END()
