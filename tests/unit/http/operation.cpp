// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/operation.hpp>

#include "sample.hpp"

#include <boost/test/unit_test.hpp>
#include <string>
#include <utility>

BOOST_AUTO_TEST_SUITE(http_operation)

using namespace azdo;

namespace {
struct unscoped {
    using result_type = void;
    static constexpr endpoint_description endpoint{http_method::get, "/", host::dev_azure_com, api_version{}, {}};
    static constexpr auto schema() { return describe(); }
};
} // namespace

BOOST_AUTO_TEST_CASE(operations_are_recognized) {
    static_assert(operation<sample::get_thing>);
    static_assert(operation<sample::delete_thing>);
    static_assert(!operation<sample::thing>);
    static_assert(!operation<int>);
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_CASE(good_operations_verify) {
    static_assert(verify_operation<sample::get_thing>());
    static_assert(verify_operation<sample::list_things>());
    static_assert(verify_operation<sample::list_by_skip>());
    static_assert(verify_operation<sample::create_thing>());
    static_assert(verify_operation<sample::delete_thing>());
    static_assert(verify_operation<sample::download_thing>());
    static_assert(verify_operation<sample::upload_thing>());
    static_assert(verify_operation<sample::send_form>());
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_CASE(a_path_is_taken_apart) {
    std::string_view path = "/{organization}/{project?}/_apis/things/${type}/x/{*folders}/{*rest?}";
    std::string seen;
    while (!path.empty()) {
        const auto piece = detail::take_piece(path);
        seen.append(piece.literal)
            .append("<")
            .append(piece.name)
            .append(piece.optional ? "?" : "")
            .append(piece.catch_all ? "*" : "")
            .append(">");
    }
    BOOST_TEST(seen == "/<organization>/<project?>/_apis/things/$<type>/x/<folders*>/<rest?*>");
}

BOOST_AUTO_TEST_CASE(an_unclosed_placeholder_does_not_read_past_the_end) {
    std::string_view path = "/a/{open";
    const auto piece = detail::take_piece(path);
    BOOST_TEST(piece.literal == "/a/");
    BOOST_TEST(piece.name == "open");
    BOOST_TEST(path.empty());
}

BOOST_AUTO_TEST_CASE(values_that_cannot_be_in_a_path) {
    for (const char* good : {"/", "/a", "/{organization}/_apis/things", "/{organization}/{project?}/_apis/wit/workitems/${type}",
             "/{*path?}", "/a-b._~!$&'()*+,;=:@%20/{x}.json", "/{a}{b}", "/{a}/"})
        BOOST_TEST(detail::foreign_in_path(good) == "", good);
    const std::pair<const char*, const char*> bad[] = {{"", "/"}, {"a", "a"}, {"{x}/a", "{"}, {"https://h/a", "h"}, {"?a=b", "?"},
        {"/a?b=c", "?"}, {"/{x}?api-version=7.1&a=b", "?"}, {"/{x?}/y?z", "?"}, {"/a#b", "#"}, {"/a b", " "}, {"/a\\b", "\\"},
        {"/a\tb", "\t"}, {"/\xC3\xA9", "\xC3"}, {"/{x}/}", "}"}, {"/{x", "{"}, {"/{", "{"}, {"/{}/a", "{"}, {"/{?}", "{"}, {"/{*}", "{"},
        {"/a/[b]", "["}, {"/<a>", "<"}, {"/\"", "\""}};
    for (const auto& [path, character] : bad) BOOST_TEST(detail::foreign_in_path(path) == character, path);
}

BOOST_AUTO_TEST_CASE(an_operation_without_scopes_is_one_and_does_not_pass) {
    static_assert(operation<unscoped> && !detail::has_scopes<unscoped>() && detail::has_scopes<sample::get_thing>());
    static_assert(detail::has_scopes<sample::delete_thing>()); // any_of<>
    static_assert(
        !detail::unfinished_operation<unscoped> && !detail::unfinished_operation<sample::thing> && !detail::unfinished_operation<int>);
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_SUITE_END()
