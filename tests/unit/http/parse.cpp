// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/parse.hpp>

#include "sample.hpp"

#include <azdo/http/dictionary.hpp>
#include <azdo/json/raw.hpp>

#include <boost/test/unit_test.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(http_parse)

using namespace azdo;
using sample::answer;

namespace {
failure read_elsewhere(const http::response& got) {
    failure made = fail(failure_kind::rejected, "as worded elsewhere");
    made.status = got.status;
    return made;
}
/// Its host has its own error format, and its answer is an HTML page.
struct get_page_elsewhere {
    using result_type = std::string;
    static constexpr auto endpoint =
        azdo::get("/page", azdo::host_name{"example.com", read_elsewhere}, azdo::api_version{}).accepting("text/html");
    [[maybe_unused]] static constexpr auto scopes = azdo::any_of<>;
    std::string unused{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"q", &get_page_elsewhere::unused>(azdo::as::query)); }
};

struct sized {
    std::optional<int> size{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"size", &sized::size>()); }
};
template <http_method Method, class Result>
struct any_answer {
    using result_type = Result;
    static constexpr endpoint_description endpoint{Method, "/thing", host::dev_azure_com, api_version{"7.1"}};
    [[maybe_unused]] static constexpr auto scopes = azdo::any_of<>;
    std::string unused{};
    template <class self = any_answer>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"q", &self::unused>(azdo::as::query));
    }
};

enum class listing { usual, under_key, of_one };
template <listing Listing>
struct any_list {
    using result_type = azdo::page<sample::thing>;
    static constexpr auto usual = azdo::get("/things", host::dev_azure_com, api_version{"7.1"});
    static constexpr endpoint_description endpoint = Listing == listing::under_key ? usual.listing("entries")
                                                     : Listing == listing::of_one  ? usual.listing_one()
                                                                                   : usual;
    [[maybe_unused]] static constexpr auto scopes = azdo::any_of<>;
    template <class self = any_list>
    static constexpr auto schema() {
        return azdo::describe();
    }
};

const std::vector<std::pair<std::string, std::string>> html{{"Content-Type", "text/html"}};
} // namespace

BOOST_AUTO_TEST_CASE(a_body_is_decoded) {
    const auto got = parse<sample::get_thing>(answer(200, R"({"name":"n","size":null,"unknown":[1]})"));
    BOOST_TEST_REQUIRE(got.has_value());
    BOOST_TEST(got->name == "n");
    BOOST_TEST(!got->size.has_value());
    BOOST_TEST(parse<sample::get_thing>(answer(201, "\xEF\xBB\xBF{\"name\":\"n\"}")).value().name == "n");
}

BOOST_AUTO_TEST_CASE(a_203_of_a_proxy_is_what_it_brings) {
    const std::pair<std::string, std::string> via{"Via", "1.1 squid"};
    BOOST_TEST(parse<sample::get_thing>(answer(203, R"({"name":"n"})", {{"Content-Type", "application/json"}, via})).value().name == "n");
    BOOST_TEST(sample::kind_of(parse<sample::get_thing>(answer(203, "<html>", {{"Content-Type", "text/html"}, via}))) == "protocol");
    BOOST_TEST(sample::kind_of(parse<sample::get_thing>(answer(203, "{}", {via, {"ActivityId", "a"}}))) == "not_signed_in");
}

BOOST_AUTO_TEST_CASE(void_takes_any_success) {
    for (int status : {200, 202, 204}) BOOST_TEST_CONTEXT(status) BOOST_TEST(parse<sample::delete_thing>(answer(status)).has_value());
    BOOST_TEST(sample::kind_of(parse<sample::delete_thing>(answer(404))) == "not_found");
}

BOOST_AUTO_TEST_CASE(a_download_is_the_body_itself) {
    BOOST_TEST(parse<sample::download_thing>(answer(200, std::string("\0{", 2))).value() == std::string("\0{", 2));
}

BOOST_AUTO_TEST_CASE(a_download_may_be_a_page) {
    BOOST_TEST(parse<sample::download_thing>(answer(200, "<html>report: sign in</html>", html)).value() == "<html>report: sign in</html>");
    const std::vector<std::pair<std::string, std::string>> file{
        {"Content-Type", "text/html"}, {"ActivityId", "a"}, {"Content-Disposition", "attachment; filename=report.html"}};
    BOOST_TEST(parse<sample::download_thing>(answer(200, "<html>", file)).value() == "<html>");
    BOOST_TEST(sample::kind_of(parse<sample::get_thing>(answer(200, "<html>sign in</html>", file))) ==
               "protocol"); // a file instead of the expected JSON is not a sign-in page
    for (int status : {203, 302}) BOOST_TEST_CONTEXT(status)
    BOOST_TEST(sample::kind_of(parse<sample::download_thing>(answer(status, "<html>", html))) == "not_signed_in");
    const auto blocked =
        parse<sample::download_thing>(answer(200, "<html>blocked</html>", {{"Content-Type", "text/html"}, {"Via", "1.1 proxy"}}));
    BOOST_TEST(sample::kind_of(blocked) == "protocol"); // a proxy's page is not a download
}

BOOST_AUTO_TEST_CASE(another_page_is_not_a_sign_in_page) {
    for (const auto& page : {answer(200, "<html>This site is blocked</html>", html),
             answer(200, "<html>sign in to the proxy</html>", {{"Content-Type", "text/html"}, {"Via", "1.1 proxy"}})}) {
        BOOST_TEST_INFO_SCOPE(page.body);
        const auto got = parse<sample::get_thing>(page);
        BOOST_TEST(sample::kind_of(got) == "protocol");
        BOOST_TEST(got.error().message.find("a web page that is not from Azure DevOps") != std::string::npos);
        BOOST_TEST(sample::kind_of(parse<sample::delete_thing>(page)) == "protocol");
    }
    BOOST_TEST(parse<get_page_elsewhere>(answer(407, "<html>", html)).error().message.find("a proxy asks") == 0u);
}

BOOST_AUTO_TEST_CASE(a_page_takes_its_continuation_token) {
    const auto got =
        parse<sample::list_things>(answer(200, R"({"count":1,"value":[{"name":"a"}]})", {{"X-MS-ContinuationToken", "t/1=="}}));
    BOOST_TEST_REQUIRE(got.has_value());
    BOOST_TEST(got->value.size() == 1u);
    BOOST_TEST(got->continuation_token == "t/1==");
    BOOST_TEST(parse<sample::list_things>(answer(200, R"({"count":0,"value":[]})")).value().continuation_token == "");
}

BOOST_AUTO_TEST_CASE(a_list_may_have_another_key_or_be_its_only_element) {
    const auto names = [](const auto& got) {
        std::string all;
        if (!got) return got.error().message;
        for (const auto& one : got->value) all += one.name + ";";
        return all;
    };
    using under_key = any_list<listing::under_key>;
    using of_one = any_list<listing::of_one>;
    using neither = any_list<listing::usual>;
    const std::string entries = "\xEF\xBB\xBF {\"_links\":{},\"entries\":[{\"name\":\"a\"},{\"name\":\"b\"}]}", one = R"({"name":"a"})";
    const std::string usual = R"({"count":1,"value":[{"name":"c"}]})";
    BOOST_TEST(names(parse<under_key>(answer(200, entries))) == "a;b;");
    BOOST_TEST(names(parse<of_one>(answer(200, one))) == "a;");
    for (const std::string& list : {std::string(R"([{"name":"c"}])"), usual}) {
        BOOST_TEST(names(parse<under_key>(answer(200, list))) == "c;");
        BOOST_TEST(names(parse<of_one>(answer(200, list))) == "c;");
    }
    const std::string missing = "the service's answer at /value (line 1, column 1): expected this member, found nothing";
    BOOST_TEST(names(parse<under_key>(answer(200, one))) == missing);
    BOOST_TEST(names(parse<under_key>(answer(200, R"({"entries":{"name":"a"}})"))) == missing);
    BOOST_TEST(names(parse<neither>(answer(200, one))) == missing);
    BOOST_TEST(names(parse<neither>(answer(200, entries.substr(4)))) == missing);
    for (const char* without : {"{}", R"({"count":0})", R"({"count":3})"})
        BOOST_TEST(names(parse<of_one>(answer(200, without))) == missing);
    BOOST_TEST(names(parse<of_one>(answer(200, R"({"count":3,"name":"a"})"))) == "a;");
    BOOST_TEST(names(parse<of_one>(answer(200, R"({"name":"a"} x)"))).find("the service's answer") == 0u); // no text is skipped
    BOOST_TEST(names(parse<of_one>(answer(200, R"({"name":)"))).find("the service's answer") == 0u);
}

BOOST_AUTO_TEST_CASE(a_sign_in_page_is_not_a_success) {
    for (const auto& page : {answer(203, "<html>", html), answer(200, "<html>Sign in</html>", html), answer(302, "", html)}) {
        BOOST_TEST_INFO_SCOPE(page.body);
        const auto got = parse<sample::get_thing>(page);
        BOOST_TEST(sample::kind_of(got) == "not_signed_in");
        BOOST_TEST(got.error().status == page.status);
    }
    BOOST_TEST(sample::kind_of(parse<sample::delete_thing>(answer(203, "<html>", html))) == "not_signed_in");
}

BOOST_AUTO_TEST_CASE(other_redirects_are_a_fault_of_the_address) {
    const auto got = parse<sample::get_thing>(answer(301, "", {{"Location", "https://elsewhere/?code=canary"}}));
    BOOST_TEST(sample::kind_of(got) == "protocol");
    BOOST_TEST(
        got.error().message ==
        "the service answered with a redirect to elsewhere, which is never followed: check the address of the organization or server");
}

BOOST_AUTO_TEST_CASE(a_body_of_the_wrong_type) {
    auto got = parse<sample::get_thing>(answer(200, "{\n \"name\": [7]}", {{"ActivityId", "id"}}));
    BOOST_TEST(sample::kind_of(got) == "protocol");
    BOOST_TEST(got.error().place.pointer == "/name");
    BOOST_TEST(got.error().place.line == 2u);
    BOOST_TEST(got.error().message == "the service's answer at /name (line 2, column 10): expected a string, found an array");
    BOOST_TEST(parse<sample::get_thing>(answer(200, "[]")).error().message ==
               "the service's answer (line 1, column 1): expected an object, found an array");
    BOOST_TEST(got.error().status == 200);
    BOOST_TEST(got.error().correlation_id == "id");
    got = parse<sample::get_thing>(answer(204));
    BOOST_TEST(sample::kind_of(got) == "protocol");
    BOOST_TEST(got.error().message == "the service sent an empty response; JSON was expected");
}

BOOST_AUTO_TEST_CASE(an_answer_may_be_empty_where_the_request_has_been_carried_out) {
    using optional_thing = any_answer<http_method::delete_, sized>;
    BOOST_TEST(!parse<optional_thing>(answer(204)).value().size.has_value());
    BOOST_TEST(!parse<optional_thing>(answer(200)).value().size.has_value());
    BOOST_TEST((parse<any_answer<http_method::get, std::vector<int>>>(answer(204)).value().empty()));
    BOOST_TEST((parse<any_answer<http_method::get, azdo::dictionary<int>>>(answer(204)).value().value.empty()));
    BOOST_TEST((parse<any_answer<http_method::get, azdo::json::raw>>(answer(204)).value().is_null()));
    // What has been read before is not kept.
    azdo::result<sized> held{std::in_place};
    held->size = 7;
    azdo::detail::read_into<optional_thing>(held, answer(204), false);
    BOOST_TEST(!held.value().size.has_value());
}

BOOST_AUTO_TEST_CASE(an_empty_answer_is_no_answer) {
    const char* const empty = "the service sent an empty response; JSON was expected";
    BOOST_TEST((parse<any_answer<http_method::get, sized>>(answer(200)).error().message == empty));   // it has been lost
    BOOST_TEST((parse<any_answer<http_method::delete_, int>>(answer(204)).error().message == empty)); // has no default
    BOOST_TEST((parse<any_answer<http_method::delete_, sample::thing>>(answer(204)).error().message == empty));
    BOOST_TEST((parse<any_answer<http_method::get, azdo::page<int>>>(answer(204)).error().message == empty));
    BOOST_TEST((parse<any_answer<http_method::delete_, sized>>(answer(404)).error().status == 404));
}

BOOST_AUTO_TEST_CASE(a_get_that_is_answered_with_null_has_found_nothing) {
    const auto got = parse<sample::get_thing>(answer(200, "null"));
    BOOST_TEST(sample::kind_of(got) == "not_found");
    BOOST_TEST_REQUIRE(!got.has_value());
    BOOST_TEST(got.error().message == "the service found nothing: it answered null");
    BOOST_TEST(got.error().status == 200);
    BOOST_TEST(sample::kind_of(parse<any_answer<http_method::post, sample::thing>>(answer(200, "null"))) == "protocol");
    BOOST_TEST(sample::kind_of(parse<sample::get_thing>(answer(200, "nul"))) == "protocol");
    BOOST_TEST((parse<any_answer<http_method::get, azdo::json::raw>>(answer(200, "null")).value().is_null()));
}

BOOST_AUTO_TEST_CASE(errors_are_read_as_the_host_words_them) {
    const auto ours = parse<sample::get_thing>(answer(409, R"({"message":"m","typeKey":"k"})"));
    BOOST_TEST(sample::kind_of(ours) == "conflict");
    BOOST_TEST(ours.error().type_key == "k");
    const auto theirs = parse<get_page_elsewhere>(answer(409, R"({"message":"m"})"));
    BOOST_TEST(theirs.error().message == "as worded elsewhere");
    BOOST_TEST(parse<get_page_elsewhere>(answer(200, "<html>", html)).value() == "<html>");
}

BOOST_AUTO_TEST_CASE(not_modified_is_not_a_redirect) {
    const auto got = parse<sample::get_thing>(answer(304));
    BOOST_TEST(sample::kind_of(got) == "protocol");
    BOOST_TEST(got.error().status == 304);
    BOOST_TEST(got.error().message.starts_with("not modified (304): "));
    BOOST_TEST(got.error().message.find("redirect") == std::string::npos);
    BOOST_TEST(parse<sample::delete_thing>(answer(304)).error().message == got.error().message);
    BOOST_TEST(parse<sample::download_thing>(answer(304)).error().message == got.error().message);
    for (const int status : {300, 301, 302, 303, 305, 307, 308})
        BOOST_TEST(parse<sample::get_thing>(answer(status)).error().message.find("a redirect") != std::string::npos, status);
}

BOOST_AUTO_TEST_SUITE_END()
