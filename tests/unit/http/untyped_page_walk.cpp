// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/untyped_page_walk.hpp>

#include <boost/test/unit_test.hpp>

#include <functional>
#include <string>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(http_untyped_page_walk)

using namespace azdo;
using enum parameter_place;

namespace {
constexpr auto list = azdo::get("/o/_apis/things", host::dev_azure_com, api_version{});
constexpr auto list_of_one = list.listing_one();

struct outcome {
    std::string seen{};
    std::vector<std::string> queries{};
};
outcome walk(std::vector<untyped_parameter> parameters, const std::function<result<http::response>(std::size_t)>& pages,
    const endpoint_description& endpoint = list) {
    outcome made;
    untyped_page_walk walk({&endpoint, std::move(parameters)});
    for (;;) {
        if (const auto* const page = walk.wanted()) {
            BOOST_REQUIRE(made.queries.size() < 9u);
            made.queries.emplace_back(page->to_request()->target().substr(std::string_view("https://dev.azure.com/o/_apis/things").size()));
            walk.take(pages(made.queries.size()));
        } else if (const auto element = walk.next()) {
            made.seen += (*element ? (*element)->text() : (*element).error().message) + ";";
        } else {
            return made;
        }
    }
}
const std::vector<std::string> once{""};
} // namespace

BOOST_AUTO_TEST_CASE(by_token) {
    const auto got = walk({{"continuationToken"}, {"$skip", query, "3"}, {"$top", query, "2"}}, [](std::size_t page) {
        const std::string number = std::to_string(page);
        if (page == 3) return http::response(200, R"({"value":[null]})");
        return http::response(200, "{\"count\":2,\"value\":[" + number + ",{\"a\":[]}]}", {{"x-ms-continuationtoken", "t" + number}});
    });
    BOOST_TEST(got.seen == "1;{\"a\":[]};2;{\"a\":[]};null;");
    BOOST_TEST(got.queries == (std::vector<std::string>{"?$skip=3&$top=2", "?continuationToken=t1&$top=2", "?continuationToken=t2&$top=2"}),
        boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(by_number) {
    const auto got = walk({{"searchCriteria.$skip", query, "10"}}, [](std::size_t page) {
        return http::response(200, page == 1 ? R"([1, 2])" : page == 2 ? R"({"value":[null,3,4]})" : R"({"value":[]})");
    });
    BOOST_TEST(got.seen == "1;2;null;3;4;");
    BOOST_TEST(
        got.queries == (std::vector<std::string>{"?searchCriteria.$skip=10", "?searchCriteria.$skip=12", "?searchCriteria.$skip=15"}),
        boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(lists_of_other_keys) {
    const auto seen = [](const char* body, const endpoint_description& endpoint = list) {
        const auto got = walk(
            {}, [&](std::size_t) { return http::response(200, body); }, endpoint);
        BOOST_TEST(got.queries == once, boost::test_tools::per_element());
        return got.seen;
    };
    constexpr const char* none = "the answer has no list, or several, so that its pages cannot be walked;";
    BOOST_TEST(seen(R"({"comments":[1],"count":1})") == "1;");
    BOOST_TEST(seen(R"({"names":["a"],"points":[ {"id":1}],"more":[]})") == "{\"id\":1};");
    BOOST_TEST(seen(R"({"names":["a"],"values":[]})") == none);
    BOOST_TEST(seen(R"({"names":[{}],"values":[{}]})") == none);
    BOOST_TEST(seen(R"({"id":1})") == none);
    BOOST_TEST(seen(R"(7)") == none);
    BOOST_TEST(seen(R"({"id":1})", list_of_one) == "{\"id\":1};");
    BOOST_TEST(seen("{}", list_of_one) == none);
    BOOST_TEST(seen("") == "the service sent an empty response; JSON was expected;");
    BOOST_TEST(seen("{\"value\":[1}").find("(line 1, column 12)") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_would_lose_elements_or_never_end_is_a_failure) {
    const auto same_token = walk({{"continuationToken"}}, [](std::size_t page) {
        return http::response(200, "[" + std::to_string(page) + "]", {{"x-ms-continuationtoken", "t"}});
    });
    BOOST_TEST(same_token.seen == "1;2;the service gave the same continuation token twice;");
    const auto same_page = walk({{"$skip"}}, [](std::size_t) { return http::response(200, "[1]"); });
    BOOST_TEST(same_page.seen == "1;the service gave the same page twice instead of the next one;");
    const auto not_asked_for = walk({}, [](std::size_t) { return http::response(200, R"({"value":[1],"hasMore":true})"); });
    BOOST_TEST(not_asked_for.seen.find("1;the service has more pages, but gives nothing") == 0u);
    const auto backwards = walk({{"$skip", query, "4"}}, [](std::size_t) { return http::response(200, R"({"value":[1],"nextSkip":4})"); });
    BOOST_TEST(backwards.seen == "1;the service gave a nextSkip that does not move forward;");
    const auto failing = walk({{"$skip"}}, [](std::size_t page) -> result<http::response> {
        if (page == 1) return http::response(200, "[1]");
        return fail(failure_kind::throttled, "wait");
    });
    BOOST_TEST(failing.seen == "1;wait;");
}

BOOST_AUTO_TEST_SUITE_END()
