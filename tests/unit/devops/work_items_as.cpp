// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/work_items_as.hpp>

#include <azdo/http/client.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/testing/fake.hpp>

#include <boost/test/unit_test.hpp>

#include <numeric>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(devops_work_items_as)

namespace {
struct bug {
    std::string title{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"System.Title", &bug::title>()); }
};
using batch = azdo::detail::get_batch_as<bug>;

/// A service that has the work items with even ids; it answers in descending order of id.
batch::result_type even_items(const batch& asked) {
    batch::result_type made;
    for (auto id = asked.body.ids.rbegin(); id != asked.body.ids.rend(); ++id) {
        if (*id % 2 != 0) continue;
        auto& item = made.value.emplace_back();
        item.id = *id;
        item.value.title = "item " + std::to_string(*id);
    }
    return made;
}
azdo::client client_of(const azdo::testing::fake& service) {
    return {"acme", azdo::personal_access_token{azdo::secret<std::string>("0123456789")}, service, {.retries = {.attempts = 1}}};
}
} // namespace

BOOST_AUTO_TEST_CASE(the_order_of_the_ids_is_kept_and_missing_ones_are_said) {
    azdo::testing::fake service;
    service.on<batch>(even_items);
    const auto found = azdo::call(azdo::get_work_items_as<bug>{.project = "p", .ids = {8, 3, 2, 8, 5}}, client_of(service));
    BOOST_TEST_REQUIRE(found.has_value());
    BOOST_TEST_REQUIRE(found->items.size() == 3u);
    BOOST_TEST(found->items[0].value.title == "item 8");
    BOOST_TEST(found->items[1].id == 2);
    BOOST_TEST(found->items[2].id == 8);
    const std::vector<int> missing{3, 5};
    BOOST_TEST(found->missing == missing, boost::test_tools::per_element());
    const auto sent = service.sent<batch>();
    BOOST_TEST_REQUIRE(sent.size() == 1u);
    BOOST_TEST((sent[0].project == "p"));
    BOOST_TEST(sent[0].organization == "acme");
    const std::vector<int> asked{2, 3, 5, 8};
    BOOST_TEST(sent[0].body.ids == asked, boost::test_tools::per_element());
    BOOST_TEST(sent[0].body.fields == azdo::reference_names<bug>(), boost::test_tools::per_element());
    BOOST_TEST(sent[0].body.error_policy == "omit");
    BOOST_TEST(!sent[0].body.as_of.has_value());
}

BOOST_AUTO_TEST_CASE(two_hundred_ids_are_one_batch) {
    for (const auto& [ids, batches] : {std::pair{0, 0u}, {1, 1u}, {200, 1u}, {201, 2u}, {450, 3u}}) {
        azdo::testing::fake service;
        service.on<batch>(even_items);
        azdo::get_work_items_as<bug> wanted;
        wanted.ids.resize(static_cast<std::size_t>(ids));
        std::iota(wanted.ids.begin(), wanted.ids.end(), 1);
        const auto found = azdo::call(wanted, client_of(service));
        BOOST_TEST_REQUIRE(found.has_value());
        BOOST_TEST(service.requests() == batches);
        BOOST_TEST(found->items.size() == wanted.ids.size() / 2);
        BOOST_TEST(found->items.size() + found->missing.size() == wanted.ids.size());
        for (const auto& one : service.sent<batch>()) BOOST_TEST(one.body.ids.size() <= 200u);
    }
}

BOOST_AUTO_TEST_CASE(values_of_the_past) {
    azdo::testing::fake service;
    service.on<batch>(even_items);
    const auto when = azdo::parse_time("2026-01-02T03:04:05Z").value();
    BOOST_TEST(azdo::call(azdo::get_work_items_as<bug>{.ids = {2}, .as_of = when}, client_of(service)).has_value());
    const auto sent = service.sent<batch>();
    BOOST_TEST_REQUIRE(sent.size() == 1u);
    BOOST_TEST((sent[0].body.as_of == when));
}

BOOST_AUTO_TEST_CASE(a_batch_that_fails_ends_all) {
    azdo::testing::fake service;
    service.once<batch>(even_items);
    service.once<batch>(azdo::testing::refused(403, "", "TF50309: no permission"));
    azdo::get_work_items_as<bug> wanted;
    wanted.ids.resize(500);
    std::iota(wanted.ids.begin(), wanted.ids.end(), 1);
    const auto found = azdo::call(wanted, client_of(service));
    BOOST_TEST_REQUIRE(!found.has_value());
    BOOST_TEST((found.error().kind == azdo::failure_kind::access_denied));
    BOOST_TEST(service.complaints() == "");
}

BOOST_AUTO_TEST_CASE(another_item_than_asked_for_is_not_taken) {
    azdo::testing::fake service;
    service.on<batch>([](const batch&) { return even_items({.body = {.ids = {4, 6}}}); });
    const auto found = azdo::call(azdo::get_work_items_as<bug>{.ids = {2, 6}}, client_of(service));
    BOOST_TEST_REQUIRE(found.has_value());
    BOOST_TEST_REQUIRE(found->items.size() == 1u);
    BOOST_TEST(found->items[0].id == 6);
    BOOST_TEST(found->missing.size() == 1u);
}

BOOST_AUTO_TEST_CASE(null_in_place_of_an_item) {
    const auto service = [](const azdo::http::request&) -> azdo::result<azdo::http::response> {
        azdo::http::response made;
        made.status = 200;
        made.add_header("Content-Type", "application/json");
        made.body = R"({"count":3,"value":[null,{"id":5,"rev":1,"fields":{"System.Title":"five"}},null]})";
        return made;
    };
    const auto found = azdo::call(azdo::get_work_items_as<bug>{.organization = "acme", .ids = {4, 5, 6, 5}}, service);
    BOOST_TEST_REQUIRE(found.has_value());
    BOOST_TEST_REQUIRE(found->items.size() == 2u);
    BOOST_TEST(found->items[0].value.title == "five");
    BOOST_TEST(found->items[1].value.title == "five");
    const std::vector<int> missing{4, 6};
    BOOST_TEST(found->missing == missing, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
