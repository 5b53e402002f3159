// SPDX-License-Identifier: BSL-1.0
// Every description of the area search. Written by examples/generate_api.
#include <azdo/api/search.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_search)

namespace api = azdo::api::search;

using operations = api_tests::list<
    api::fetch_code_search_results,
    api::fetch_package_search_results,
    api::get_repository_status,
    api::get_tfvc_repository_status,
    api::fetch_wiki_search_results,
    api::fetch_work_item_search_results>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 6);
}

using types = api_tests::list<
    api::branch_info,
    api::code_result,
    api::code_search_request,
    api::code_search_response,
    api::collection,
    api::feed_info,
    api::filter,
    api::hit,
    api::package_hit,
    api::package_result,
    api::package_search_request,
    api::package_search_response_content,
    api::project,
    api::project_reference,
    api::repository,
    api::repository_status_response,
    api::sort_option,
    api::tfvc_repository_status_response,
    api::version,
    api::wiki,
    api::wiki_hit,
    api::wiki_result,
    api::wiki_search_request,
    api::wiki_search_response,
    api::work_item_hit,
    api::work_item_result,
    api::work_item_search_request,
    api::work_item_search_response>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 28);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "search"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("fetch_code_search_results", api::fetch_code_search_results{.organization = {}, .body = {}});
    api_tests::walk("fetch_package_search_results", api::fetch_package_search_results{.organization = {}, .body = {}});
    api_tests::walk("fetch_wiki_search_results", api::fetch_wiki_search_results{.organization = {}, .body = {}});
    api_tests::walk("fetch_work_item_search_results", api::fetch_work_item_search_results{.organization = {}, .body = {}});
}

BOOST_AUTO_TEST_SUITE_END()
