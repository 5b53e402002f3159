// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/paginate.hpp>

#include "sample.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(http_paginate)

using namespace azdo;
using sample::answer;
using sample::list_by_skip;
using sample::list_things;

namespace {
http::response page_of(const std::string& names, const std::string& token = {}) {
    std::string body = "{\"value\":[";
    for (char name : names) body += std::string(body.back() == '[' ? "" : ",") + "{\"name\":\"" + name + "\"}";
    http::response made(200, body + "]}");
    if (!token.empty()) made.add_header("x-ms-continuationtoken", token);
    return made;
}
template <class Range>
std::string walk(Range&& range) {
    std::string seen;
    for (auto&& one : range) seen += one ? one->name : "!" + std::string(to_string(one.error().kind));
    return seen;
}

/// Returns as many elements as requested, but at most `cap`, like a service with `size` elements.
struct capped_service {
    std::size_t size;
    std::size_t cap;
    std::vector<std::string> asked{};

    result<http::response> operator()(const http::request& wanted) {
        asked.emplace_back(wanted.target());
        const auto parts = http::split_url(wanted.target()).value();
        const auto query = http::parse_query(parts.query).value();
        const auto number = [&](std::string_view name, std::size_t otherwise) {
            for (const auto& one : query.all)
                if (one.name.ends_with(name)) return static_cast<std::size_t>(std::stoul(one.value));
            return otherwise;
        };
        const std::size_t begin = std::min(number("skip", 0), size);
        const std::size_t end = std::min(begin + std::min(number("top", cap), cap), size);
        std::string body = "{\"count\":" + std::to_string(end - begin) + ",\"value\":[";
        for (std::size_t i = begin; i < end; ++i) body += (i > begin ? ",{\"name\":\"" : "{\"name\":\"") + std::to_string(i) + "\"}";
        return http::response(200, body + "]}");
    }
};
template <class Op>
std::string walk_all(Op first, sample::script& service) {
    const auto api = std::ref(service);
    return walk(paginate(std::move(first), api));
}
template <class Range>
std::size_t count(Range&& range) {
    std::size_t seen = 0;
    for (auto&& one : range) seen += one && one->name == std::to_string(seen) ? 1 : 1'000'000;
    return seen;
}

/// Like `get_commits`.
struct list_by_criteria {
    using result_type = azdo::page<sample::thing>;
    static constexpr auto endpoint = azdo::get("/things", azdo::host::dev_azure_com, azdo::api_version{});
    static constexpr auto scopes = azdo::any_of<>;
    std::optional<std::int32_t> search_criteria_skip{};
    std::optional<std::int32_t> search_criteria_top{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"searchCriteria.$skip", &list_by_criteria::search_criteria_skip>(azdo::as::query),
            azdo::field<"searchCriteria.$top", &list_by_criteria::search_criteria_top>(azdo::as::query));
    }
};
/// Like `list_projects`.
struct list_by_both {
    using result_type = azdo::page<sample::thing>;
    static constexpr auto endpoint = azdo::get("/things", azdo::host::dev_azure_com, azdo::api_version{});
    static constexpr auto scopes = azdo::any_of<>;
    std::optional<std::int32_t> skip{};
    std::optional<std::string> continuation_token{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"$skip", &list_by_both::skip>(azdo::as::query),
            azdo::field<"continuationToken", &list_by_both::continuation_token>(azdo::as::query));
    }
};
/// Like the searches: the parameter that asks for the next page is in the body, and is required.
struct search_request {
    azdo::required<std::int16_t> from;
    std::string text{};
    bool operator==(const search_request&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"$skip", &search_request::from>(), azdo::field<"text", &search_request::text>());
    }
};
struct search {
    using result_type = azdo::page<sample::thing>;
    static constexpr auto endpoint = azdo::post("/search", azdo::host::almsearch_dev_azure_com, azdo::api_version{});
    static constexpr auto scopes = azdo::any_of<>;
    search_request body{.from = 0};
    static constexpr auto schema() { return azdo::describe(azdo::field<"body", &search::body>(azdo::as::body)); }
};
/// Like the reporting operations and `get_comments`.
struct batch {
    std::optional<std::vector<sample::thing>> values{};
    std::optional<std::string> next_link{};
    std::optional<std::string> continuation_token{};
    std::optional<bool> is_last_batch{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"values", &batch::values>(), azdo::field<"nextLink", &batch::next_link>(),
            azdo::field<"continuationToken", &batch::continuation_token>(), azdo::field<"isLastBatch", &batch::is_last_batch>());
    }
};
struct report {
    using result_type = batch;
    static constexpr auto endpoint = azdo::get("/report", azdo::host::dev_azure_com, azdo::api_version{});
    static constexpr auto scopes = azdo::any_of<>;
    std::optional<std::string> continuation_token{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"continuationToken", &report::continuation_token>(azdo::as::query));
    }
};
/// Like `get_pull_request_iteration_changes`.
struct change_list {
    std::vector<sample::thing> entries{};
    std::optional<std::int32_t> next_skip{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"changeEntries", &change_list::entries>(), azdo::field<"nextSkip", &change_list::next_skip>());
    }
};
struct list_changes {
    using result_type = change_list;
    static constexpr auto endpoint = azdo::get("/changes", azdo::host::dev_azure_com, azdo::api_version{});
    static constexpr auto scopes = azdo::any_of<>;
    std::optional<std::int32_t> skip{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"$skip", &list_changes::skip>(azdo::as::query)); }
};

/// Like `search_queries`: the answer says that there is more, but no parameter asks for it.
struct search_answer {
    std::optional<bool> has_more{};
    std::optional<std::vector<sample::thing>> value{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"hasMore", &search_answer::has_more>(), azdo::field<"value", &search_answer::value>());
    }
};
struct search_once {
    using result_type = search_answer;
    static constexpr auto endpoint = azdo::get("/queries", azdo::host::dev_azure_com, azdo::api_version{});
    static constexpr auto scopes = azdo::any_of<>;
    std::optional<std::int32_t> top{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"$top", &search_once::top>(azdo::as::query)); }
};
/// Like `get_project_teams_by_category`.
struct two_lists {
    std::optional<std::vector<sample::thing>> mine{};
    std::optional<std::vector<sample::thing>> others{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"mine", &two_lists::mine>(), azdo::field<"others", &two_lists::others>());
    }
};
struct list_two {
    using result_type = two_lists;
    static constexpr auto endpoint = azdo::get("/two", azdo::host::dev_azure_com, azdo::api_version{});
    static constexpr auto scopes = azdo::any_of<>;
    std::optional<std::int32_t> top{};
    std::optional<std::int32_t> skip{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"$top", &list_two::top>(azdo::as::query), azdo::field<"$skip", &list_two::skip>(azdo::as::query));
    }
};
/// How `$skip` and `$top` may count in two lists: in each list, through one list after the other, or in the second alone.
enum class counted { each, both, second };
struct service_of_two {
    counted in;
    std::string mine, others;
    int asked = 0;

    result<http::response> operator()(const http::request& wanted) {
        if (++asked > 1'000) return fail(failure_kind::transport, "it did not end");
        const auto query = http::parse_query(http::split_url(wanted.target()).value().query).value();
        std::size_t skip = 0, top = 100;
        for (const auto& one : query.all) (one.name == "$skip" ? skip : top) = static_cast<std::size_t>(std::stoul(one.value));
        const auto cut = [](const std::string& all, std::size_t from, std::size_t size) {
            return from < all.size() ? all.substr(from, size) : std::string();
        };
        std::string first = cut(mine, skip, top), second = cut(others, skip, top);
        if (in == counted::second) first = mine;
        if (in == counted::both) second = cut(others, skip > mine.size() ? skip - mine.size() : 0, top - first.size());
        const auto list = [](const std::string& names) {
            return std::string(page_of(names).body).substr(9, page_of(names).body.size() - 10);
        };
        return http::response(200, "{\"mine\":" + list(first) + ",\"others\":" + list(second) + "}");
    }
};

struct list_by_number {
    using result_type = azdo::page<sample::thing>;
    static constexpr auto endpoint = azdo::get("/things", azdo::host::dev_azure_com, azdo::api_version{});
    static constexpr auto scopes = azdo::any_of<>;
    std::optional<std::int64_t> continuation_token{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"continuationToken", &list_by_number::continuation_token>(azdo::as::query));
    }
};
struct list_once {
    using result_type = azdo::page<sample::thing>;
    static constexpr auto endpoint = azdo::get("/things", azdo::host::dev_azure_com, azdo::api_version{});
    static constexpr auto scopes = azdo::any_of<>;
    std::optional<int> q{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"q", &list_once::q>(azdo::as::query)); }
};
} // namespace

BOOST_AUTO_TEST_CASE(tokens_are_followed_to_the_end) {
    sample::script script{{page_of("ab", "t1"), page_of("", "t 2"), page_of("c")}};
    const auto api = std::ref(script);
    auto range = paginate(list_things{.organization = "acme"}, api);
    BOOST_TEST(walk(range) == "abc");
    BOOST_TEST_REQUIRE(script.asked.size() == 3u);
    BOOST_TEST(script.asked[0].target() == "https://dev.azure.com/acme/_apis/things?api-version=7.1");
    BOOST_TEST(script.asked[1].target() == "https://dev.azure.com/acme/_apis/things?continuationToken=t1&api-version=7.1");
    BOOST_TEST(script.asked[2].target() == "https://dev.azure.com/acme/_apis/things?continuationToken=t%202&api-version=7.1");
}

BOOST_AUTO_TEST_CASE(an_empty_list_is_an_empty_range) {
    sample::script script{{page_of("")}};
    const auto api = std::ref(script);
    auto range = paginate(list_things{.organization = "acme"}, api);
    BOOST_TEST(walk(range) == "");
}

BOOST_AUTO_TEST_CASE(pages_are_fetched_while_the_range_is_read) {
    sample::script script{{page_of("ab", "t1"), page_of("c")}};
    const auto api = std::ref(script);
    auto range = paginate(list_things{.organization = "acme"}, api);
    BOOST_TEST(script.asked.empty());
    for (auto&& one : range) {
        BOOST_TEST(one.has_value());
        break;
    }
    BOOST_TEST(script.asked.size() == 1u);
}

BOOST_AUTO_TEST_CASE(it_ends_after_a_failure_and_can_go_on_from_there) {
    sample::script script{{page_of("ab", "t1"), answer(500), page_of("c")}};
    const auto api = std::ref(script);
    auto range = paginate(list_things{.organization = "acme"}, api);
    BOOST_TEST(walk(range) == "ab!unavailable");
    BOOST_TEST(range.position().continuation_token.value() == "t1");
    auto rest = paginate(range.position(), api);
    BOOST_TEST(walk(rest) == "c");
}

BOOST_AUTO_TEST_CASE(the_position_is_the_page_that_is_not_read_to_its_end) {
    sample::script script{{page_of("ab", "t1"), page_of("c", "t2"), page_of("d")}};
    const auto api = std::ref(script);
    auto range = paginate(list_things{.organization = "acme"}, api);
    std::string positions;
    for (auto&& one : range) positions += one->name + "@" + range.position().continuation_token.value_or("-") + " ";
    BOOST_TEST(positions == "a@- b@t1 c@t2 d@t2 ");
}

BOOST_AUTO_TEST_CASE(a_circle_is_noticed) {
    sample::script script{{page_of("a", "t"), page_of("b", "t"), page_of("c", "t")}};
    const auto api = std::ref(script);
    auto range = paginate(list_things{.organization = "acme"}, api);
    BOOST_TEST(walk(range) == "ab!protocol");
    BOOST_TEST(script.asked.size() == 2u);
}

BOOST_AUTO_TEST_CASE(tokens_that_alternate_over_empty_pages_end_it) {
    for (const int length : {2, 3, 700, 1'500}) {
        BOOST_TEST_INFO_SCOPE(length);
        int asked = 0;
        const auto service = [&](const http::request&) -> result<http::response> {
            if (++asked > 20'000) return fail(failure_kind::transport, "it did not end");
            const std::string element = asked % 2 == 0 ? "" : "{\"name\":\"" + std::to_string(asked) + "\"}"; // every other page is empty
            return answer(200, "{\"value\":[" + element + "]}", {{"x-ms-continuationtoken", "t" + std::to_string(asked % length)}});
        };
        std::string end;
        for (auto&& one : paginate(list_things{.organization = "acme"}, service))
            if (!one) end = one.error().message;
        BOOST_TEST(end == "the service gave the same continuation token twice", length);
        BOOST_TEST(asked < 4 * length + 2, length);
        if (length <= 1'024) BOOST_TEST(asked == length + 1);
    }
}

BOOST_AUTO_TEST_CASE(empty_pages_with_ever_new_tokens_end_it) {
    const auto asked_for = [](std::uint64_t allowed, bool is_default) {
        std::uint64_t asked = 0;
        const auto service = [&](const http::request&) -> result<http::response> {
            ++asked;
            return page_of(asked == 1 ? "a" : "", "t" + std::to_string(asked));
        };
        auto range = paginate(list_things{.organization = "acme"}, service);
        if (!is_default) range.max_empty_pages(allowed);
        BOOST_TEST(walk(range) == "a!protocol");
        return asked;
    };
    BOOST_TEST(asked_for(0, true) == 1'002u);
    BOOST_TEST(asked_for(0, false) == 2u);
    BOOST_TEST(asked_for(5, false) == 7u);
    sample::script patient{{page_of("", "t1"), page_of("", "t2"), page_of("a", "t3"), page_of("", "t4"), page_of("", "t5"), page_of("b")}};
    const auto api = std::ref(patient);
    BOOST_TEST(walk(paginate(list_things{.organization = "acme"}, api).max_empty_pages(2)) == "ab");
}

BOOST_AUTO_TEST_CASE(skip_counts_null_elements) {
    const auto page = [](const char* list) { return http::response(200, R"({"value":)" + std::string(list) + "}"); };
    sample::script script{{page(R"([{"name":"a"},null])"), page("[null,null]"), page(R"([null,{"name":"b"},{"name":"c"}])"), page("[]")}};
    BOOST_TEST(walk_all(list_by_skip{.organization = "acme"}, script) == "abc");
    BOOST_TEST_REQUIRE(script.asked.size() == 4u);
    for (std::size_t i = 1; i < 4; ++i)
        BOOST_TEST(script.asked[i].target() == "https://dev.azure.com/acme/_apis/things?$skip=" +
                                                   std::string(i == 3   ? "7"
                                                               : i == 2 ? "4"
                                                                        : "2") +
                                                   "&api-version=7.1");
    sample::script circle{{page("[null]"), page("[null]"), page("[null]")}};
    BOOST_TEST(walk_all(list_by_skip{.organization = "acme"}, circle) == "!protocol");
    BOOST_TEST(circle.asked.size() == 2u);
}

BOOST_AUTO_TEST_CASE(skip_continues_until_a_page_is_empty) {
    sample::script script{{page_of("ab"), page_of("c"), page_of("")}};
    const auto api = std::ref(script);
    auto range = paginate(list_by_skip{.organization = "acme"}, api);
    BOOST_TEST(walk(range) == "abc");
    BOOST_TEST_REQUIRE(script.asked.size() == 3u);
    BOOST_TEST(script.asked[2].target() == "https://dev.azure.com/acme/_apis/things?$skip=3&api-version=7.1");

    sample::script known{{page_of("ab"), page_of("c"), page_of("")}};
    const auto other = std::ref(known);
    auto short_page = paginate(list_by_skip{.organization = "acme", .top = 2, .skip = 10}, other);
    BOOST_TEST(walk(short_page) == "abc");
    BOOST_TEST_REQUIRE(known.asked.size() == 3u);
    BOOST_TEST(known.asked[1].target() == "https://dev.azure.com/acme/_apis/things?$top=2&$skip=12&api-version=7.1");
    BOOST_TEST(known.asked[2].target() == "https://dev.azure.com/acme/_apis/things?$top=2&$skip=13&api-version=7.1");
}

BOOST_AUTO_TEST_CASE(a_service_that_caps_the_size_of_a_page_loses_nothing) {
    for (const std::int32_t top : {1'000, 720, 719, 100}) {
        BOOST_TEST_INFO_SCOPE(top);
        capped_service service{790, 720};
        const auto api = std::ref(service);
        BOOST_TEST(count(paginate(list_by_skip{.organization = "acme", .top = top}, api)) == 790u);
        capped_service commits{790, 720};
        const auto git = std::ref(commits);
        BOOST_TEST(count(paginate(list_by_criteria{.search_criteria_top = top}, git)) == 790u);
    }
    capped_service service{5, 2};
    const auto api = std::ref(service);
    BOOST_TEST(count(paginate(list_by_criteria{}, api)) == 5u);
    BOOST_TEST((service.asked ==
                std::vector<std::string>{"https://dev.azure.com/things", "https://dev.azure.com/things?searchCriteria.$skip=2",
                    "https://dev.azure.com/things?searchCriteria.$skip=4", "https://dev.azure.com/things?searchCriteria.$skip=5"}));
    capped_service plain{5, 2};
    const auto simple = std::ref(plain);
    BOOST_TEST(count(paginate(list_by_both{}, simple)) == 5u);
}

BOOST_AUTO_TEST_CASE(with_token_and_skip_the_token_wins) {
    sample::script script{{page_of("ab", "t1"), page_of("c", "t2"), page_of("d")}};
    const auto api = std::ref(script);
    auto range = paginate(list_by_both{.skip = 7}, api);
    BOOST_TEST(walk(range) == "abcd");
    BOOST_TEST_REQUIRE(script.asked.size() == 3u); // the service gives tokens: a page without one is the last
    BOOST_TEST(script.asked[0].target() == "https://dev.azure.com/things?$skip=7");
    BOOST_TEST(script.asked[1].target() == "https://dev.azure.com/things?continuationToken=t1");
    BOOST_TEST(script.asked[2].target() == "https://dev.azure.com/things?continuationToken=t2");

    sample::script without{{page_of("ab"), page_of("c"), page_of("")}};
    BOOST_TEST(walk_all(list_by_both{.skip = 7}, without) == "abc");
    BOOST_TEST(without.asked.at(2).target() == "https://dev.azure.com/things?$skip=10");

    sample::script resumed{{page_of("d")}};
    BOOST_TEST(walk_all(list_by_both{.continuation_token = "t2"}, resumed) == "d");
    BOOST_TEST(resumed.asked.size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_token_without_a_parameter_does_not_end_paging_by_skip) {
    sample::script script{{page_of("ab", "t"), page_of("c", "t"), page_of("")}};
    BOOST_TEST(walk_all(list_by_skip{.organization = "acme"}, script) == "abc");
    sample::script stuck{{page_of("ab", "t"), page_of("", "t")}};
    BOOST_TEST(walk_all(list_by_skip{.organization = "acme"}, stuck) == "ab!protocol");
}

BOOST_AUTO_TEST_CASE(a_repeated_page_is_a_failure_and_returned_once) {
    sample::script script{{page_of("ab"), page_of("ab"), page_of("")}};
    const auto api = std::ref(script);
    auto range = paginate(list_by_skip{.organization = "acme"}, api);
    BOOST_TEST(walk(range) == "ab!protocol");
    BOOST_TEST(script.asked.size() == 2u);
    BOOST_TEST(range.position().skip.value() == 2);

    sample::script tokens{{page_of("ab", "t1"), page_of("ab", "t2"), page_of("c")}};
    BOOST_TEST(walk_all(list_things{.organization = "acme"}, tokens) == "ab!protocol");

    sample::script alike{{page_of("ab"), page_of("b"), page_of("ab"), page_of("ba"), page_of("")}};
    BOOST_TEST(walk_all(list_by_skip{.organization = "acme"}, alike) == "abbabba");

    sample::script empty{{page_of("", "t1"), page_of("", "t2"), page_of("a")}};
    BOOST_TEST(walk_all(list_things{.organization = "acme"}, empty) == "a");
}

BOOST_AUTO_TEST_CASE(a_circle_of_several_pages_ends_too) {
    int asked = 0;
    const auto service = [&](const http::request&) -> result<http::response> {
        if (++asked > 1000) return fail(failure_kind::transport, "it did not end");
        return page_of(asked % 3 == 0 ? "ab" : asked % 3 == 1 ? "c" : "d");
    };
    std::size_t seen = 0;
    std::string end;
    for (auto&& one : paginate(list_by_skip{.organization = "acme"}, service)) one ? void(++seen) : void(end = one.error().message);
    BOOST_TEST(end == "the service gave the same page twice instead of the next one");
    BOOST_TEST(asked == 67); // the first mark is the 64th page
    BOOST_TEST(seen == 88u);
}

BOOST_AUTO_TEST_CASE(skip_may_be_in_the_body) {
    sample::script script{{page_of("ab"), page_of("c"), page_of("")}};
    BOOST_TEST(walk_all(search{.body = {.from = 3, .text = "x"}}, script) == "abc");
    BOOST_TEST_REQUIRE(script.asked.size() == 3u);
    BOOST_TEST(script.asked[0].body() == R"({"$skip":3,"text":"x"})");
    BOOST_TEST(script.asked[2].body() == R"({"$skip":6,"text":"x"})");

    sample::script many{{page_of("ab"), page_of("c")}};
    BOOST_TEST(walk_all(search{.body = {.from = 32'766}}, many) == "ab!protocol");
    BOOST_TEST(many.asked.size() == 1u);
}

BOOST_AUTO_TEST_CASE(tokens_in_the_body_are_followed) {
    const auto say = [](const char* values, const char* rest) {
        return answer(200, std::string(R"({"values":[)") + values + "]" + rest + "}");
    };
    const char *a = R"({"name":"a"})", *b = R"({"name":"b"})";
    sample::script last{{say(a, R"(,"continuationToken":"t1","isLastBatch":false)"),
        say("", R"(,"continuationToken":"t2","isLastBatch":false)"), say(b, R"(,"continuationToken":"t3","isLastBatch":true)")}};
    BOOST_TEST(walk_all(report{}, last) == "ab");
    BOOST_TEST_REQUIRE(last.asked.size() == 3u);
    BOOST_TEST(last.asked[2].target() == "https://dev.azure.com/report?continuationToken=t2");

    sample::script linked{{say(a, R"(,"nextLink":"https://elsewhere.example/x?api-version=7.1&continuationToken=a%2Fb%20c")"), say(b, "")}};
    BOOST_TEST(walk_all(report{}, linked) == "ab");
    BOOST_TEST(linked.asked.at(1).target() == "https://dev.azure.com/report?continuationToken=a/b%20c");

    for (const char* lost : {R"(,"nextLink":"https://elsewhere.example/x?page=2")", R"(,"isLastBatch":false)", R"(,"nextLink":"x")"}) {
        BOOST_TEST_INFO_SCOPE(lost);
        sample::script stuck{{say(a, lost), say(b, "")}};
        BOOST_TEST(walk_all(report{}, stuck) == "a!protocol", lost);
        BOOST_TEST(stuck.asked.size() == 1u);
    }
    sample::script null{{answer(200, R"({"values":null,"continuationToken":null,"isLastBatch":null})")}};
    BOOST_TEST(walk_all(report{}, null) == "");
}

BOOST_AUTO_TEST_CASE(words_in_the_body_of_a_page_count_too) {
    sample::script script{{answer(200, R"({"value":[{"name":"a"}],"continuationToken":"t1"})"),
        answer(200, R"({"value":[{"name":"b"}],"continuationToken":"no","isLastBatch":true})")}};
    BOOST_TEST(walk_all(list_things{.organization = "acme"}, script) == "ab");
    BOOST_TEST(script.asked.size() == 2u);

    sample::script both{
        {answer(200, R"({"value":[{"name":"a"}],"continuationToken":"body"})", {{"x-ms-continuationtoken", "header"}}), page_of("b")}};
    BOOST_TEST(walk_all(list_things{.organization = "acme"}, both) == "ab");
    BOOST_TEST(both.asked.at(1).target().find("continuationToken=header") != std::string::npos);

    sample::script more{{answer(200, R"({"value":[{"name":"a"}],"hasMore":true})")}};
    BOOST_TEST(walk_all(list_once{}, more) == "a!protocol");
    sample::script no_more{{answer(200, R"({"value":[{"name":"a"}],"hasMore":false})")}};
    BOOST_TEST(walk_all(list_by_skip{.organization = "acme"}, no_more) == "a");
    BOOST_TEST(no_more.asked.size() == 1u);
}

BOOST_AUTO_TEST_CASE(values_of_another_type_are_read_or_reported) {
    const auto say = [](const char* name, const char* rest) {
        return answer(200, std::string(R"({"value":[{"name":")") + name + R"("}])" + rest + "}");
    };
    const auto walked = [&](auto first, const char* rest) {
        sample::script script{{say("a", rest), say("b", "")}};
        std::string seen;
        const auto api = std::ref(script);
        for (auto&& one : paginate(std::move(first), api)) seen += one ? one->name : "!" + one.error().message;
        return seen + (script.asked.size() > 1 ? std::string(script.asked[1].target()).substr(script.asked[1].target().find('?')) : "");
    };
    const list_things things{.organization = "acme"};
    BOOST_TEST(walked(things, R"(,"continuationToken":17)") == "ab?continuationToken=17&api-version=7.1");
    BOOST_TEST(walked(things, R"(,"nextLink":"/acme/_apis/things?continuationToken=x")") == "ab?continuationToken=x&api-version=7.1");
    BOOST_TEST(walked(things, R"(,"hasMore":"false","continuationToken":"t")") == "a");
    BOOST_TEST(walked(things, R"(,"isLastBatch":"true","nextLink":{})") == "a");
    BOOST_TEST(walked(things, R"(,"nextLink":{},"continuationToken":"t")") == "ab?continuationToken=t&api-version=7.1");
    BOOST_TEST(walked(things, R"(,"continuationToken":{"value":"t"})") ==
               "a!the service gave a continuation token that is neither a text nor a number");
    BOOST_TEST(walked(things, R"(,"nextLink":{"href":"/x"})") == "a!the service gave an address of the next page that is not a text");
    BOOST_TEST(walked(things, R"(,"hasMore":"perhaps")") == "a!the service gave a hasMore or isLastBatch that is neither true nor false");
    BOOST_TEST(walked(list_once{}, R"(,"hasMore":"true")").starts_with("a!the service has more pages"));
    BOOST_TEST(walked(list_once{}, R"(,"nextLink":null,"hasMore":null,"continuationToken":null)") == "a");

    sample::script counting{{say("a", R"(,"nextLink":{})"), say("b", R"(,"hasMore":"yes")"), answer(200, R"({"value":[],"hasMore":3})")}};
    BOOST_TEST(
        walk_all(list_by_skip{.organization = "acme"}, counting) == "ab!protocol"); // its elements tell how to continue, until there are
                                                                                    // none
    sample::script linked{{say("a", R"(,"nextLink":"?$skip=40")"), say("b", R"(,"nextLink":"?$skip=40")"), say("c", "")}};
    BOOST_TEST(walk_all(list_by_skip{.organization = "acme"}, linked) == "ab!protocol");
    BOOST_TEST(linked.asked.at(1).target() == "https://dev.azure.com/acme/_apis/things?$skip=40&api-version=7.1");
}

BOOST_AUTO_TEST_CASE(an_empty_token_header_before_a_filled_one) {
    sample::script script{
        {answer(200, R"({"value":[{"name":"a"}]})", {{"x-ms-continuationtoken", ""}, {"X-MS-ContinuationToken", "t"}}), page_of("b")}};
    BOOST_TEST(walk_all(list_things{.organization = "acme"}, script) == "ab");
    BOOST_TEST(script.asked.size() == 2u);
}

BOOST_AUTO_TEST_CASE(an_answer_that_says_that_there_is_more) {
    sample::script whole{{answer(200, R"({"hasMore":false,"value":[{"name":"a"},{"name":"b"}]})")}};
    BOOST_TEST(walk_all(search_once{}, whole) == "ab");
    sample::script silent{{answer(200, R"({"value":[{"name":"a"}]})")}};
    BOOST_TEST(walk_all(search_once{}, silent) == "a");
    sample::script more{{answer(200, R"({"hasMore":true,"value":[{"name":"a"}]})")}};
    BOOST_TEST(walk_all(search_once{.top = 1}, more) == "a!protocol");
    BOOST_TEST(more.asked.size() == 1u);
}

BOOST_AUTO_TEST_CASE(two_lists_lose_nothing_and_give_nothing_twice) {
    const std::string all = "abcdefghijklmnopqrstuvwxyz";
    for (const counted in : {counted::each, counted::both, counted::second}) {
        for (const std::size_t mine : {0u, 1u, 2u, 5u, 13u, 25u, 26u}) {
            for (const std::int32_t top : {1, 2, 3, 10, 100}) {
                service_of_two service{in, all.substr(0, mine), all.substr(mine)};
                const auto api = std::ref(service);
                std::string seen = walk(paginate(list_two{.top = top}, api));
                std::sort(seen.begin(), seen.end());
                BOOST_TEST(seen == all, static_cast<int>(in) << ' ' << mine << ' ' << top);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(next_skip_is_the_services_word) {
    const auto say = [](const char* name, int next) {
        return answer(200, R"({"changeEntries":[{"name":")" + std::string(name) + R"("}],"nextSkip":)" + std::to_string(next) + "}");
    };
    sample::script script{{say("a", 100), say("b", 0)}};
    BOOST_TEST(walk_all(list_changes{.skip = 3}, script) == "ab");
    BOOST_TEST_REQUIRE(script.asked.size() == 2u);
    BOOST_TEST(script.asked[1].target() == "https://dev.azure.com/changes?$skip=100");
    sample::script back{{say("a", 100), say("b", 3)}};
    BOOST_TEST(walk_all(list_changes{.skip = 3}, back) == "ab!protocol");
    BOOST_TEST(back.asked.size() == 2u);
    sample::script still{{say("a", 3)}};
    BOOST_TEST(walk_all(list_changes{.skip = 3}, still) == "a!protocol");
    BOOST_TEST(still.asked.size() == 1u);
}

BOOST_AUTO_TEST_CASE(limit_is_a_total) {
    const auto asked_for = [](std::uint64_t limit) {
        capped_service service{10, 4};
        const auto api = std::ref(service);
        const std::size_t seen = count(paginate(list_by_skip{.organization = "acme", .top = 4}, api).limit(limit));
        return std::pair(seen, service.asked.size());
    };
    using got = std::pair<std::size_t, std::size_t>;
    BOOST_TEST((asked_for(0) == got(0, 0)));
    BOOST_TEST((asked_for(3) == got(3, 1)));
    BOOST_TEST((asked_for(4) == got(4, 1)));
    BOOST_TEST((asked_for(5) == got(5, 2)));
    BOOST_TEST((asked_for(10) == got(10, 3)));
    BOOST_TEST((asked_for(UINT64_MAX) == got(10, 4)));

    sample::script script{{page_of("ab", "t1"), page_of("c", "t2")}};
    const auto api = std::ref(script);
    auto range = paginate(list_things{.organization = "acme"}, api);
    BOOST_TEST(walk(range.limit(3)) == "abc");
    BOOST_TEST(range.position().continuation_token.value() == "t2");
    sample::script broken{{page_of("a", "t"), page_of("b", "t")}};
    const auto other = std::ref(broken);
    BOOST_TEST(
        walk(paginate(list_things{.organization = "acme"}, other).limit(2)) == "ab"); // a fault after the last element does not matter
}

BOOST_AUTO_TEST_CASE(a_token_may_be_a_number) {
    sample::script script{{page_of("a", "42"), page_of("b", "x7"), page_of("c")}};
    const auto api = std::ref(script);
    auto range = paginate(list_by_number{}, api);
    BOOST_TEST(walk(range) == "ab!protocol");
    BOOST_TEST(script.asked[1].target() == "https://dev.azure.com/things?continuationToken=42");
}

BOOST_AUTO_TEST_CASE(pages_that_cannot_be_requested_are_reported) {
    sample::script script{{page_of("a", "more")}};
    const auto api = std::ref(script);
    auto range = paginate(list_once{}, api);
    BOOST_TEST(walk(range) == "a!protocol");
    sample::script whole{{page_of("a")}};
    const auto other = std::ref(whole);
    auto one = paginate(list_once{}, other);
    BOOST_TEST(walk(one) == "a");
}

BOOST_AUTO_TEST_CASE(an_api_without_a_name_lives_as_long_as_the_range) {
    auto life = std::make_shared<int>(0);
    const std::weak_ptr<int> watch = life;
    {
        auto range = paginate(list_things{.organization = "acme"},
            [life = std::move(life)](const http::request&) -> result<http::response> { return page_of("a", ++*life == 1 ? "t" : ""); });
        BOOST_TEST_REQUIRE(!watch.expired());
        auto moved = std::move(range).limit(5);
        BOOST_TEST(walk(moved) == "a!protocol"); // both pages are equal
    }
    BOOST_TEST(watch.expired());
    sample::script script{{page_of("a", "t"), page_of("b")}};
    auto referred = paginate(list_things{.organization = "acme"}, std::ref(script));
    BOOST_TEST(walk(referred) == "ab");
}

BOOST_AUTO_TEST_CASE(a_walk_without_io) {
    page_walk walk{list_things{.organization = "acme"}};
    BOOST_TEST_REQUIRE(walk.wanted() != nullptr);
    BOOST_TEST(!walk.next().has_value());
    page<sample::thing> first;
    first.value = {{.name = "a"}};
    walk.take(first);
    BOOST_TEST(walk.wanted() == nullptr);
    BOOST_TEST(walk.next().value()->name == "a");
    BOOST_TEST(walk.wanted() == nullptr);
    BOOST_TEST(!walk.next().has_value());
}

BOOST_AUTO_TEST_CASE(a_walk_without_io_takes_the_result_of_the_call) {
    sample::script script{{page_of("a", "t1"), page_of("b"), answer(404)}};
    const auto api = std::ref(script);
    page_walk walk{list_things{.organization = "acme"}};
    std::string seen;
    for (;;) {
        if (const auto* page = walk.wanted())
            walk.take(call(*page, api));
        else if (auto one = walk.next())
            seen += (*one)->name;
        else
            break;
    }
    BOOST_TEST(seen == "ab");
    page_walk other{report{}};
    other.take(batch{.values = std::vector<sample::thing>{{.name = "x"}}, .continuation_token = "t"});
    BOOST_TEST(other.next().value()->name == "x");
    BOOST_TEST(other.wanted()->operation.continuation_token.value() == "t");
    other.take(call(*other.wanted(), api));
    BOOST_TEST(sample::kind_of(other.next().value()) == "not_found");
    BOOST_TEST(!other.next().has_value());
}

BOOST_AUTO_TEST_CASE(what_came_with_the_page_of_an_element) {
    sample::script script{{answer(200, R"({"value":[{"name":"a"},{"name":"b"}]})",
                               {{"x-ms-continuationtoken", "t"}, {"ActivityId", "one"}, {"X-RateLimit-Remaining", "12"}}),
        answer(200, R"({"value":[{"name":"c"}]})", {{"ActivityId", "two"}, {"ETag", "\"7\""}})}};
    const auto api = std::ref(script);
    auto range = paginate(list_things{.organization = "acme"}, api);
    BOOST_TEST(range.response().status() == 0);
    std::string seen;
    for (auto&& one : range) {
        seen += one->name + '=' + range.response().correlation_id() + ' ';
        if (one->name == "b") BOOST_TEST(range.response().rate_limit().remaining.value() == 12);
    }
    BOOST_TEST(seen == "a=one b=one c=two ");
    BOOST_TEST(range.response().etag() == "\"7\"");
    BOOST_TEST(range.response().status() == 200);
    page_walk walk{list_things{.organization = "acme"}};
    walk.take(page<sample::thing>{});
    BOOST_TEST(walk.response().status() == 0);
}

BOOST_AUTO_TEST_CASE(operations_that_return_lists) {
    static_assert(paged_operation<list_things> && paged_operation<list_once> && paged_operation<report> && paged_operation<list_changes>);
    static_assert(paged_operation<search_once> && paged_operation<list_two>);
    static_assert(
        !paged_operation<sample::get_thing> && !paged_operation<sample::delete_thing> && !paged_operation<sample::download_thing>);
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_SUITE_END()
