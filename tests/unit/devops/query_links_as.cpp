// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/query_links_as.hpp>

#include <azdo/http/client.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/testing/fake.hpp>

#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(devops_query_links_as)

namespace {
namespace wit = azdo::api::wit;
namespace wiql = azdo::wiql;

struct bug {
    std::string title{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"System.Title", &bug::title>()); }
};
using batch = azdo::detail::get_batch_as<bug>;
constexpr const char* child = "System.LinkTypes.Hierarchy-Forward";

struct row {
    std::int32_t source, target;
};
wit::work_item_query_result found(const std::vector<row>& rows) {
    wit::work_item_query_result made;
    for (const row& one : rows) {
        auto& to = made.work_item_relations.emplace_back();
        if (one.source != 0) {
            to.source.emplace().id = one.source;
            to.rel = child;
        }
        to.target.emplace().id = one.target;
    }
    return made;
}
/// Work items that end in 7 may not be read.
batch::result_type items(const batch& asked) {
    batch::result_type made;
    for (const int id : asked.body.ids) {
        if (id % 10 == 7) continue;
        auto& item = made.value.emplace_back();
        item.id = id;
        item.value.title = std::to_string(id);
    }
    return made;
}
struct walked {
    std::string rows{};
    std::vector<int> missing{};
    std::string failure{};
};
template <class Query>
walked walk(const azdo::testing::fake& service, const Query& query, azdo::query_options options = {}) {
    walked made;
    const azdo::client api{
        "acme", azdo::personal_access_token{azdo::secret<std::string>("0123456789")}, service, {.retries = {.attempts = 1}}};
    auto range = azdo::query_links_as<bug>(query, api, options);
    for (const auto& one : range) {
        if (!one) {
            made.failure += one.error().message;
            continue;
        }
        const std::string source = one->source ? one->source->value.title + (one->link_type == child ? ">" : "?") : one->link_type;
        made.rows += std::to_string(one->depth) + ":" + source + one->target.value.title + " ";
    }
    made.missing = range.missing();
    return made;
}
} // namespace

BOOST_AUTO_TEST_CASE(a_tree_with_its_depths) {
    azdo::testing::fake service;
    service.on<wit::query_by_wiql>(found({{0, 1}, {1, 2}, {2, 3}, {1, 4}, {0, 5}}));
    service.on<batch>(items);
    const auto got = walk(service, wiql::select_tree());
    BOOST_TEST(got.failure == "");
    BOOST_TEST(got.rows == "0:1 1:1>2 2:2>3 1:1>4 0:5 ");
    BOOST_TEST(got.missing.empty());
    const auto sent = service.sent<batch>();
    BOOST_TEST_REQUIRE(sent.size() == 1u);
    BOOST_TEST(sent[0].body.ids.size() == 5u);
    const auto queries = service.sent<wit::query_by_wiql>();
    BOOST_TEST_REQUIRE(queries.size() == 1u);
    BOOST_TEST((queries[0].body.query == wiql::select_tree().text().value()));
}

BOOST_AUTO_TEST_CASE(a_row_with_an_end_that_cannot_be_read) {
    azdo::testing::fake service;
    service.on<wit::query_by_wiql>(found({{0, 1}, {1, 7}, {7, 8}, {0, 2}}));
    service.on<batch>(items);
    const auto got = walk(service, std::string("SELECT [System.Id] FROM WorkItemLinks"));
    BOOST_TEST(got.rows == "0:1 0:2 ");
    BOOST_TEST_REQUIRE(got.missing.size() == 1u);
    BOOST_TEST(got.missing[0] == 7);
}

BOOST_AUTO_TEST_CASE(a_hundred_rows_are_one_lot) {
    std::vector<row> rows;
    for (int id = 1; id <= 250; ++id) rows.push_back({1000 * id, 1000 * id + 1});
    azdo::testing::fake service;
    service.on<wit::query_by_wiql>(found(rows));
    service.on<batch>(items);
    const auto got = walk(service, azdo::saved_query{"none"});
    BOOST_TEST(got.failure.find("no answer to GET") != std::string::npos);
    BOOST_TEST(walk(service, wiql::select_links()).rows.size() > 250u);
    const auto sent = service.sent<batch>();
    BOOST_TEST_REQUIRE(sent.size() == 3u);
    BOOST_TEST(sent[0].body.ids.size() == 200u);
    BOOST_TEST(sent[2].body.ids.size() == 100u);
}

BOOST_AUTO_TEST_CASE(what_is_refused) {
    azdo::testing::fake service;
    service.on<batch>(items);
    service.on<wit::query_by_wiql>(found({{0, 1}, {0, 2}, {0, 3}}));
    BOOST_TEST(walk(service, std::string("x"), {.window = 3}).failure.find("the query finds 3 links or more") == 0u);
    BOOST_TEST(walk(service, std::string("x"), {.window = 4}).failure == "");
    wit::work_item_query_result flat;
    flat.work_items.emplace_back().id = 4;
    service.on<wit::query_by_wiql>(flat);
    BOOST_TEST(walk(service, std::string("x")).failure == "this query finds work items, not links: read it with query_as");
    wit::work_item_query_result broken;
    broken.work_item_relations.emplace_back();
    service.on<wit::query_by_wiql>(broken);
    BOOST_TEST(walk(service, std::string("x")).failure == "a row of the query's result has no target");
    service.on<wit::query_by_wiql>(azdo::testing::refused(400, "", "TF51006"));
    BOOST_TEST(walk(service, std::string("x")).failure == "TF51006");
}

BOOST_AUTO_TEST_CASE(values_of_the_past) {
    azdo::testing::fake service;
    service.on<wit::query_by_wiql>(found({{0, 1}, {1, 2}}));
    service.on<batch>(items);
    const auto then = azdo::parse_time("2026-01-02T03:04:05Z").value();
    BOOST_TEST(walk(service, std::string("x"), {.as_of = then}).failure == "");
    const auto sent = service.sent<batch>();
    BOOST_TEST_REQUIRE(sent.size() == 1u);
    BOOST_TEST((sent[0].body.as_of == then));
}

BOOST_AUTO_TEST_SUITE_END()
