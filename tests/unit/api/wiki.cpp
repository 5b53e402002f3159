// SPDX-License-Identifier: BSL-1.0
// Every description of the area wiki. Written by examples/generate_api.
#include <azdo/api/wiki.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_wiki)

namespace api = azdo::api::wiki;

using operations = api_tests::list<
    api::create_attachment,
    api::create_page_move,
    api::get_page_data,
    api::delete_page,
    api::get_page,
    api::create_or_update_page,
    api::delete_page_by_id,
    api::get_page_by_id,
    api::update_page_by_id,
    api::get_pages_batch,
    api::get_all_wikis,
    api::create_wiki,
    api::delete_wiki,
    api::get_wiki,
    api::update_wiki>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 15);
}

using types = api_tests::list<
    api::git_version_descriptor,
    api::wiki,
    api::wiki_attachment,
    api::wiki_create_parameters,
    api::wiki_page,
    api::wiki_page_create_or_update_parameters,
    api::wiki_page_detail,
    api::wiki_page_move,
    api::wiki_page_move_parameters,
    api::wiki_page_stat,
    api::wiki_pages_batch_request,
    api::wiki_update_parameters>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 12);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "wiki"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("create_attachment", api::create_attachment{.organization = {}, .project = {}, .wiki_identifier = {}, .body = {}, .name = {}});
    api_tests::walk("create_page_move", api::create_page_move{.organization = {}, .project = {}, .wiki_identifier = {}, .body = {}});
    api_tests::walk("create_or_update_page", api::create_or_update_page{.organization = {}, .project = {}, .wiki_identifier = {}, .body = {}, .path = {}});
    api_tests::walk("update_page_by_id", api::update_page_by_id{.organization = {}, .project = {}, .wiki_identifier = {}, .id = std::int32_t{}, .body = {}});
    api_tests::walk("get_pages_batch", api::get_pages_batch{.organization = {}, .project = {}, .wiki_identifier = {}, .body = {}});
    api_tests::walk("create_wiki", api::create_wiki{.organization = {}, .body = {}});
    api_tests::walk("update_wiki", api::update_wiki{.organization = {}, .wiki_identifier = {}, .body = {}});
}

BOOST_AUTO_TEST_SUITE_END()
