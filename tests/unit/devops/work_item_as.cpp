// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/work_item_as.hpp>
#include <azdo/http/parse.hpp>
#include <azdo/http/to_request.hpp>

#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(devops_work_item_as)

namespace {
struct bug {
    std::string title{};
    int priority = 2;
    std::optional<std::string> state{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"System.Title", &bug::title>(azdo::as::required),
            azdo::field<"Microsoft.VSTS.Common.Priority", &bug::priority>(), azdo::field<"System.State", &bug::state>());
    }
};
using get_bug = azdo::get_work_item_as<bug>;

azdo::result<azdo::work_item_of<bug>> read(std::string body) {
    azdo::http::response got;
    got.status = 200;
    got.add_header("Content-Type", "application/json");
    got.body = std::move(body);
    return azdo::parse<get_bug>(got);
}
} // namespace

BOOST_AUTO_TEST_CASE(asks_for_the_described_fields_alone) {
    BOOST_TEST(azdo::reference_names<bug>() == (std::vector<std::string>{"System.Title", "Microsoft.VSTS.Common.Priority", "System.State"}),
        boost::test_tools::per_element());
    const auto request = azdo::to_request(get_bug{.organization = "acme", .id = 42});
    BOOST_REQUIRE(request.has_value());
    BOOST_TEST(request->target() == "https://dev.azure.com/acme/_apis/wit/workitems/"
                                    "42?fields=System.Title,Microsoft.VSTS.Common.Priority,System.State&api-version=7.2-preview.3");
}

BOOST_AUTO_TEST_CASE(asks_for_the_values_of_a_time) {
    const auto request =
        azdo::to_request(get_bug{.id = 42, .fields = {"a"}, .as_of = azdo::parse_time("2026-01-02T03:04:05Z").value()}, "acme");
    BOOST_TEST_REQUIRE(request.has_value());
    BOOST_TEST(request->target() ==
               "https://dev.azure.com/acme/_apis/wit/workitems/42?fields=a&asOf=2026-01-02T03:04:05Z&api-version=7.2-preview.3");
}

BOOST_AUTO_TEST_CASE(reads_the_typed_fields) {
    const auto found =
        read(R"({"id":42,"rev":7,"fields":{"System.Title":"It broke","System.State":"Active","System.Other":[1]},"url":"u"})");
    BOOST_REQUIRE(found.has_value());
    BOOST_TEST(found->id == 42);
    BOOST_TEST(found->rev == 7);
    BOOST_TEST(found->value.title == "It broke");
    BOOST_TEST(found->value.priority == 2);
    BOOST_TEST(found->value.state.value() == "Active");
}

BOOST_AUTO_TEST_CASE(a_missing_required_field_and_a_wrong_type_say_where) {
    const auto missing = read(R"({"id":42,"rev":7,"fields":{}})");
    BOOST_REQUIRE(!missing.has_value());
    BOOST_TEST(missing.error().place.pointer == "/fields/System.Title");
    const auto wrong = read(R"({"id":42,"rev":7,"fields":{"System.Title":[5]}})");
    BOOST_REQUIRE(!wrong.has_value());
    BOOST_TEST(wrong.error().place.pointer == "/fields/System.Title");
}

BOOST_AUTO_TEST_SUITE_END()
