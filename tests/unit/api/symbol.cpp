// SPDX-License-Identifier: BSL-1.0
// Every description of the area symbol. Written by examples/generate_api.
#include <azdo/api/symbol.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_symbol)

namespace api = azdo::api::symbol;

using operations = api_tests::list<
    api::check_availability,
    api::head_symbol_client,
    api::download_symbol_client,
    api::get_debug_entry_content,
    api::delete_request_by_name,
    api::get_request_by_name,
    api::update_request_by_name,
    api::create_request,
    api::delete_request,
    api::get_request,
    api::update_request,
    api::create_debug_entries,
    api::create_debug_entries_by_name,
    api::get_debug_entry_by_client_key>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 14);
}

using types = api_tests::list<
    api::debug_entry,
    api::debug_entry_create_batch,
    api::domain_id,
    api::json_blob_block_hash,
    api::json_blob_identifier,
    api::json_blob_identifier_with_blocks,
    api::request>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 7);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "symbol"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("update_request_by_name", api::update_request_by_name{.organization = {}, .body = {}, .request_name = {}});
    api_tests::walk("create_request", api::create_request{.organization = {}, .body = {}});
    api_tests::walk("update_request", api::update_request{.organization = {}, .request_id = {}, .body = {}});
    api_tests::walk("create_debug_entries", api::create_debug_entries{.organization = {}, .request_id = {}, .body = {}, .collection = {}});
    api_tests::walk("create_debug_entries_by_name", api::create_debug_entries_by_name{.organization = {}, .body = {}, .request_name = {}, .collection = {}});
}

BOOST_AUTO_TEST_SUITE_END()
