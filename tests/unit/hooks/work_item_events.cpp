// SPDX-License-Identifier: BSL-1.0
#include <azdo/hooks/work_item_events.hpp>

#include "sample.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

BOOST_AUTO_TEST_SUITE(hooks_work_item_events)

using namespace azdo::hooks;

BOOST_AUTO_TEST_CASE(items_are_read) {
    constexpr const char* item =
        R"({"id":5,"rev":4,"fields":{"System.State":"New","System.CreatedBy":"Jamal <j@x.example>"},"_links":{},"url":"u"})";
    BOOST_TEST(sample::read<work_item_created>(item).value().fields.at("System.State").text() == R"("New")");
    BOOST_TEST(sample::read<work_item_deleted>(item).value().id.value() == 5);
    BOOST_TEST(sample::read<work_item_restored>(item).value().rev.value() == 4);
    BOOST_TEST(sample::read<work_item_commented>(item).value().unknown_fields.find("_links") == "{}");
    BOOST_TEST(!sample::read<work_item_created>(R"({"fields":[1]})").has_value());
}

BOOST_AUTO_TEST_CASE(an_update_has_both_values_and_the_whole_item) {
    const auto got = sample::read<work_item_updated>(R"({"id":2,"workItemId":7,"rev":3,"revisedBy":"Jamal <j@x.example>",
        "fields":{"System.State":{"oldValue":"New","newValue":"Active"},"System.AssignedTo":{"newValue":"J"}},
        "revision":{"id":7,"rev":3,"fields":{"System.Title":"T"}}})");
    BOOST_TEST_REQUIRE(got.has_value());
    BOOST_TEST(got->work_item_id.value() == 7);
    BOOST_TEST(got->fields.at("System.State").old_value.text() == R"("New")");
    BOOST_TEST(got->fields.at("System.State").new_value.text() == R"("Active")");
    BOOST_TEST(got->fields.at("System.AssignedTo").old_value.is_null());
    BOOST_TEST(got->revision.fields.at("System.Title").text() == R"("T")");
    BOOST_TEST(got->revised_by.text() == R"("Jamal <j@x.example>")");
}

BOOST_AUTO_TEST_SUITE_END()
