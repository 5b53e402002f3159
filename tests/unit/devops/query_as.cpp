// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/query_as.hpp>

#include <azdo/http/client.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/testing/fake.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(devops_query_as)

namespace {
namespace wit = azdo::api::wit;
namespace wiql = azdo::wiql;

struct bug {
    std::string title{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"System.Title", &bug::title>()); }
};
using batch = azdo::detail::get_batch_as<bug>;

/// A service with the work items 1 to `count`, of which those that end in 7 may not be read.
struct service {
    explicit service(int count) {
        fake.on<wit::query_by_wiql>([count](const wit::query_by_wiql& asked) {
            wit::work_item_query_result found;
            const std::string text = asked.body.query.value_or("");
            const std::size_t after = text.find("[System.Id] > ");
            const int first = after == text.npos ? 1 : std::stoi(text.substr(after + 14)) + 1;
            for (int id = first; id <= count && id < first + asked.top.value_or(20'000); ++id) found.work_items.emplace_back().id = id;
            return found;
        });
        fake.on<batch>([](const batch& asked) {
            batch::result_type made;
            for (const int id : asked.body.ids) {
                if (id % 10 != 7) made.value.emplace_back().id = id;
            }
            return made;
        });
    }
    azdo::client client() const {
        return {"acme", azdo::personal_access_token{azdo::secret<std::string>("0123456789")}, fake, {.retries = {.attempts = 1}}};
    }
    std::vector<std::string> queries() const {
        std::vector<std::string> all;
        for (const auto& one : fake.sent<wit::query_by_wiql>()) all.push_back(one.body.query.value_or(""));
        return all;
    }
    azdo::testing::fake fake{};
};

struct walked {
    std::vector<int> ids{};
    std::vector<int> missing{};
    std::string failure{};
};
template <class Query>
walked walk(const service& from, const Query& query, azdo::query_options options = {}) {
    walked made;
    const auto api = from.client();
    auto range = azdo::query_as<bug>(query, api, options);
    for (const auto& item : range) {
        if (item)
            made.ids.push_back(item->id);
        else
            made.failure += item.error().message;
    }
    made.missing = range.missing();
    return made;
}
const auto everything = wiql::select();
} // namespace

BOOST_AUTO_TEST_CASE(a_batch_is_fetched_when_the_one_before_is_used) {
    const service from(450);
    const auto api = from.client();
    auto range = azdo::query_as<bug>(everything, api);
    BOOST_TEST(from.fake.requests() == 0u);
    auto at = range.begin();
    BOOST_TEST(from.fake.requests() == 2u);
    int count = 0;
    for (; at != range.end() && count < 179; ++at, ++count) BOOST_TEST_REQUIRE(at->has_value());
    BOOST_TEST(from.fake.requests() == 2u);
    ++at;
    BOOST_TEST(from.fake.requests() == 3u);
    BOOST_TEST_REQUIRE((*at).has_value());
    BOOST_TEST((*at)->id == 201);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_is_said) {
    const auto got = walk(service(25), everything);
    BOOST_TEST(got.failure == "");
    BOOST_TEST(got.ids.size() == 23u);
    const std::vector<int> missing{7, 17};
    BOOST_TEST(got.missing == missing, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(nothing_found) {
    const service from(0);
    const auto got = walk(from, everything);
    BOOST_TEST(got.ids.empty());
    BOOST_TEST(got.failure == "");
    BOOST_TEST(from.fake.requests() == 1u);
}

BOOST_AUTO_TEST_CASE(a_long_list_is_read_in_windows) {
    for (const int count : {999, 1000, 1001, 2500}) {
        const service from(count);
        const auto got = walk(from, everything.where(wiql::field("System.State") == "New"), {.window = 1000});
        BOOST_TEST(got.failure == "");
        BOOST_TEST(got.ids.size() + got.missing.size() == static_cast<std::size_t>(count));
        BOOST_TEST(std::is_sorted(got.ids.begin(), got.ids.end()));
        BOOST_TEST((std::adjacent_find(got.ids.begin(), got.ids.end()) == got.ids.end()));
        const auto queries = from.queries();
        BOOST_TEST_REQUIRE(queries.size() == static_cast<std::size_t>(count / 1000 + 1));
        BOOST_TEST(queries[0] == "SELECT [System.Id] FROM WorkItems WHERE [System.State] = 'New' ORDER BY [System.Id]");
        if (queries.size() > 1)
            BOOST_TEST(
                queries[1] == "SELECT [System.Id] FROM WorkItems WHERE [System.State] = 'New' AND [System.Id] > 1000 ORDER BY [System.Id]");
    }
}

BOOST_AUTO_TEST_CASE(another_order_beyond_one_query_is_refused) {
    const auto ordered = everything.order_by("System.ChangedDate", wiql::direction::descending);
    const auto enough = walk(service(99), ordered, {.window = 100});
    BOOST_TEST(enough.failure == "");
    BOOST_TEST(enough.ids.size() == 89u);
    for (const auto& got : {walk(service(100), ordered, {.window = 100}),
             walk(service(100), std::string("SELECT [System.Id] FROM WorkItems"), {.window = 100})}) {
        BOOST_TEST(got.ids.empty());
        BOOST_TEST(got.failure.find("the query finds 100 work items or more") == 0u);
    }
}

BOOST_AUTO_TEST_CASE(a_query_as_text_is_sent_unchanged) {
    const service from(3);
    const auto got = walk(from, std::string("Select [System.Id] From WorkItems"), {.project = "p", .team = "t"});
    BOOST_TEST(got.ids.size() == 3u);
    const auto sent = from.fake.sent<wit::query_by_wiql>();
    BOOST_TEST_REQUIRE(sent.size() == 1u);
    BOOST_TEST((sent[0].body.query == "Select [System.Id] From WorkItems"));
    BOOST_TEST((sent[0].project == "p"));
    BOOST_TEST((sent[0].team == "t"));
    BOOST_TEST((sent[0].top == 20'000));
}

BOOST_AUTO_TEST_CASE(values_of_the_past) {
    const service from(3);
    const auto then = azdo::parse_time("2026-01-02T03:04:05Z").value();
    BOOST_TEST(walk(from, everything.as_of(then), {.as_of = then}).ids.size() == 3u);
    const auto sent = from.fake.sent<batch>();
    BOOST_TEST_REQUIRE(sent.size() == 1u);
    BOOST_TEST((sent[0].body.as_of == then));
    BOOST_TEST(from.queries().at(0).ends_with("ASOF '2026-01-02T03:04:05Z'"));
}

BOOST_AUTO_TEST_CASE(a_window_that_no_query_has_is_refused) {
    for (const int window : {-1, 0, 20'001}) {
        const service from(3);
        const auto got = walk(from, everything, {.window = window});
        BOOST_TEST(got.failure == "query_options::window must be a number from 1 to 20,000");
        BOOST_TEST(from.fake.requests() == 0u);
    }
}

BOOST_AUTO_TEST_CASE(a_saved_query) {
    service from(0);
    from.fake.on<wit::query_by_id>([](const wit::query_by_id& asked) {
        wit::work_item_query_result found;
        if (asked.id == "2a5c") found.work_items.emplace_back().id = 12;
        return found;
    });
    const auto got = walk(from, azdo::saved_query{"2a5c"}, {.project = "p"});
    BOOST_TEST_REQUIRE(got.ids.size() == 1u);
    BOOST_TEST(got.ids[0] == 12);
    BOOST_TEST(from.fake.complaints() == "");
}

BOOST_AUTO_TEST_CASE(a_saved_query_by_its_path) {
    service from(0);
    using look_up = azdo::detail::look_up_query;
    from.fake.once<look_up>([](const look_up& asked) {
        BOOST_TEST(asked.project == "p");
        BOOST_TEST(asked.query == "Shared Queries/Open & old");
        return look_up::result_type{.id = "2a5c"};
    });
    from.fake.once<wit::query_by_id>([](const wit::query_by_id& asked) {
        wit::work_item_query_result found;
        if (asked.id == "2a5c") found.work_items.emplace_back().id = 12;
        return found;
    });
    const auto got = walk(from, azdo::saved_query{.path = "Shared Queries/Open & old"}, {.project = "p"});
    BOOST_TEST(got.failure == "");
    BOOST_TEST_REQUIRE(got.ids.size() == 1u);
    BOOST_TEST(got.ids[0] == 12);
}

BOOST_AUTO_TEST_CASE(a_saved_query_that_cannot_be_found) {
    service from(0);
    const azdo::query_options in_project{.project = "p"};
    const std::string one_of_them = "a saved query needs one of its id and its path";
    BOOST_TEST(walk(from, azdo::saved_query{}, in_project).failure == one_of_them);
    BOOST_TEST(walk(from, azdo::saved_query{.id = "2a5c", .path = "Shared Queries/a"}, in_project).failure == one_of_them);
    for (const azdo::query_options& options : {azdo::query_options{}, azdo::query_options{.project = ""}})
        BOOST_TEST(walk(from, azdo::saved_query{.path = "Shared Queries/a"}, options).failure ==
                   "a saved query is found by its path within a project: set query_options::project");
    using look_up = azdo::detail::look_up_query;
    from.fake.once<look_up>(look_up::result_type{.id = "1", .is_folder = true});
    BOOST_TEST(
        walk(from, azdo::saved_query{.path = "Shared Queries"}, in_project).failure == "this path is a folder of queries, not a query");
    from.fake.once<look_up>(azdo::testing::refused(404, "", "TF401243: there is no such query"));
    BOOST_TEST(walk(from, azdo::saved_query{.path = "Shared Queries/none"}, in_project).failure == "TF401243: there is no such query");
    BOOST_TEST(from.queries().size() == 0u);
    BOOST_TEST(from.fake.complaints() == "");
}

BOOST_AUTO_TEST_CASE(a_query_for_links_is_refused) {
    service from(0);
    wit::work_item_query_result found;
    found.work_item_relations.emplace_back().target.emplace().id = 4;
    from.fake.on<wit::query_by_wiql>(found);
    BOOST_TEST(walk(from, std::string("SELECT [System.Id] FROM WorkItemLinks")).failure ==
               "this query finds links, not work items: read it with query_links_as");
}

BOOST_AUTO_TEST_CASE(failures_end_the_range) {
    service from(300);
    from.fake.once<batch>(azdo::testing::refused(500, "", "out of order"));
    auto got = walk(from, everything);
    BOOST_TEST(got.failure == "out of order");
    BOOST_TEST(got.ids.empty());
    BOOST_TEST(walk(from, everything.order_by("[")).failure == everything.order_by("[").text().error().message);
    BOOST_TEST(from.queries().size() == 1u);
    from.fake.on<wit::query_by_wiql>(azdo::testing::refused(400, "", "TF51005: The query references a field that does not exist."));
    got = walk(from, everything);
    BOOST_TEST(got.failure == "TF51005: The query references a field that does not exist.");
}

BOOST_AUTO_TEST_CASE(a_service_that_finds_the_same_again_ends_the_walk) {
    service from(0);
    wit::work_item_query_result found;
    for (int id = 1; id <= 10; ++id) found.work_items.emplace_back().id = id;
    from.fake.on<wit::query_by_wiql>(found);
    const auto got = walk(from, everything, {.window = 10});
    BOOST_TEST(got.ids.size() == 9u);
    BOOST_TEST(got.failure == "the service found work items again that this query had left behind");
}

BOOST_AUTO_TEST_CASE(fifty_thousand_work_items_take_no_more_memory_than_twenty_thousand) {
    const char* const wanted = std::getenv("AZDO_LONG");
    const int count = wanted != nullptr && std::string_view(wanted) == "ON" ? 50'000 : 500, window = count * 2 / 5;
    const auto answered = [&](const azdo::http::request& asked) -> azdo::result<azdo::http::response> {
        azdo::http::response made;
        made.status = 200;
        made.add_header("Content-Type", "application/json");
        const std::string_view body = asked.body();
        if (asked.target().find("/wiql") != std::string_view::npos) {
            const std::size_t after = body.find("[System.Id] > ");
            const int first = after == body.npos ? 1 : std::stoi(std::string(body.substr(after + 14))) + 1;
            made.body = R"({"workItems":[)";
            for (int id = first; id <= count && id < first + window; ++id)
                made.body += (id == first ? "{\"id\":" : ",{\"id\":") + std::to_string(id) + "}";
        } else {
            made.body = R"({"value":[)";
            const char* before = "";
            for (std::size_t at = body.find('[') + 1; body[at] != ']'; at = body.find_first_not_of(',', body.find_first_of(",]", at))) {
                made.body.append(before).append("{\"id\":" + std::string(body.substr(at, body.find_first_of(",]", at) - at)));
                made.body += ",\"fields\":{\"System.Title\":\"" + std::string(1000, 'x') + "\"}}";
                before = ",";
            }
        }
        made.body += "]}";
        return made;
    };
    const auto resident = [] {
        std::size_t all = 0, pages = 0;
        std::ifstream("/proc/self/statm") >> all >> pages;
        return pages * 4096;
    };
    std::size_t before = 0;
    int last = 0;
    for (const auto& item : azdo::query_as<bug>(everything, answered, {.organization = "acme", .window = window})) {
        BOOST_TEST_REQUIRE(item.has_value());
        BOOST_TEST_REQUIRE(item->id == last + 1);
        if (++last == window) before = resident();
    }
    BOOST_TEST(last == count);
    BOOST_TEST(resident() < before + (4u << 20));
}

BOOST_AUTO_TEST_SUITE_END()
