// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/pages.hpp>

#include "sample.hpp"

#include <boost/test/unit_test.hpp>
#include <functional>
#include <string>

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
std::string walk(Range& range) {
    std::string seen;
    for (auto&& one : range) seen += one ? one->name : "!" + std::string(to_string(one.error().kind));
    return seen;
}

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

BOOST_AUTO_TEST_SUITE(http_pages)

BOOST_AUTO_TEST_CASE(tokens_are_followed_to_the_end) {
    sample::script script{{page_of("ab", "t1"), page_of("", "t 2"), page_of("c")}};
    const auto api = std::ref(script);
    auto range = pages(list_things{.organization = "acme"}, api);
    BOOST_TEST(walk(range) == "abc");
    BOOST_TEST_REQUIRE(script.asked.size() == 3u);
    BOOST_TEST(script.asked[0].target() == "https://dev.azure.com/acme/_apis/things?api-version=7.1");
    BOOST_TEST(script.asked[1].target() == "https://dev.azure.com/acme/_apis/things?continuationToken=t1&api-version=7.1");
    BOOST_TEST(script.asked[2].target() == "https://dev.azure.com/acme/_apis/things?continuationToken=t%202&api-version=7.1");
}

BOOST_AUTO_TEST_CASE(an_empty_list_is_an_empty_range) {
    sample::script script{{page_of("")}};
    const auto api = std::ref(script);
    auto range = pages(list_things{.organization = "acme"}, api);
    BOOST_TEST(walk(range) == "");
}

BOOST_AUTO_TEST_CASE(pages_are_fetched_while_the_range_is_read) {
    sample::script script{{page_of("ab", "t1"), page_of("c")}};
    const auto api = std::ref(script);
    auto range = pages(list_things{.organization = "acme"}, api);
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
    auto range = pages(list_things{.organization = "acme"}, api);
    BOOST_TEST(walk(range) == "ab!unavailable");
    BOOST_TEST(range.position().continuation_token.value() == "t1");
    auto rest = pages(range.position(), api);
    BOOST_TEST(walk(rest) == "c");
}

BOOST_AUTO_TEST_CASE(the_position_is_the_page_that_is_not_read_to_its_end) {
    sample::script script{{page_of("ab", "t1"), page_of("c", "t2"), page_of("d")}};
    const auto api = std::ref(script);
    auto range = pages(list_things{.organization = "acme"}, api);
    std::string positions;
    for (auto&& one : range) positions += one->name + "@" + range.position().continuation_token.value_or("-") + " ";
    BOOST_TEST(positions == "a@- b@t1 c@t2 d@t2 ");
}

BOOST_AUTO_TEST_CASE(a_circle_is_noticed) {
    sample::script script{{page_of("a", "t"), page_of("b", "t"), page_of("c", "t")}};
    const auto api = std::ref(script);
    auto range = pages(list_things{.organization = "acme"}, api);
    BOOST_TEST(walk(range) == "ab!protocol");
    BOOST_TEST(script.asked.size() == 2u);
}

BOOST_AUTO_TEST_CASE(skip_goes_on_until_a_page_is_empty_or_short) {
    sample::script script{{page_of("ab"), page_of("c"), page_of("")}};
    const auto api = std::ref(script);
    auto range = pages(list_by_skip{.organization = "acme"}, api);
    BOOST_TEST(walk(range) == "abc");
    BOOST_TEST_REQUIRE(script.asked.size() == 3u);
    BOOST_TEST(script.asked[2].target() == "https://dev.azure.com/acme/_apis/things?$skip=3&api-version=7.1");

    sample::script known{{page_of("ab"), page_of("c")}};
    const auto other = std::ref(known);
    auto short_page = pages(list_by_skip{.organization = "acme", .top = 2, .skip = 10}, other);
    BOOST_TEST(walk(short_page) == "abc");
    BOOST_TEST_REQUIRE(known.asked.size() == 2u);
    BOOST_TEST(known.asked[1].target() == "https://dev.azure.com/acme/_apis/things?$top=2&$skip=12&api-version=7.1");
}

BOOST_AUTO_TEST_CASE(a_token_may_be_a_number) {
    sample::script script{{page_of("a", "42"), page_of("b", "x7"), page_of("c")}};
    const auto api = std::ref(script);
    auto range = pages(list_by_number{}, api);
    BOOST_TEST(walk(range) == "ab!protocol");
    BOOST_TEST(script.asked[1].target() == "https://dev.azure.com/things?continuationToken=42");
}

BOOST_AUTO_TEST_CASE(pages_that_cannot_be_asked_for_are_told) {
    sample::script script{{page_of("a", "more")}};
    const auto api = std::ref(script);
    auto range = pages(list_once{}, api);
    BOOST_TEST(walk(range) == "a!protocol");
    sample::script whole{{page_of("a")}};
    const auto other = std::ref(whole);
    auto one = pages(list_once{}, other);
    BOOST_TEST(walk(one) == "a");
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

BOOST_AUTO_TEST_SUITE_END()
