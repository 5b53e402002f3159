// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/operation.hpp>

#include "sample.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

using namespace azdo;

BOOST_AUTO_TEST_SUITE(http_operation)

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
        seen.append(piece.literal).append("<").append(piece.name).append(piece.optional ? "?" : "").append(piece.catch_all ? "*" : "").append(">");
    }
    BOOST_TEST(seen == "/<organization>/<project?>/_apis/things/$<type>/x/<folders*>/<rest?*>");
}

BOOST_AUTO_TEST_CASE(an_unclosed_placeholder_does_not_run_over_the_end) {
    std::string_view path = "/a/{open";
    const auto piece = detail::take_piece(path);
    BOOST_TEST(piece.literal == "/a/");
    BOOST_TEST(piece.name == "open");
    BOOST_TEST(path.empty());
}

BOOST_AUTO_TEST_SUITE_END()
