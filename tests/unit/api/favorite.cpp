// SPDX-License-Identifier: BSL-1.0
// Every description of the area favorite. Written by examples/generate_api.
#include <azdo/api/favorite.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_favorite)

namespace api = azdo::api::favorite;

using operations = api_tests::list<
    api::get_favorites,
    api::create_favorite,
    api::delete_favorite_by_id,
    api::get_favorite_by_id,
    api::get_favorite_of_owner_by_id,
    api::delete_favorite_of_owner_by_id,
    api::get_favorite_by_artifact,
    api::get_favorites_of_owner,
    api::create_favorite_of_owner>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 9);
}

using types = api_tests::list<
    api::artifact_properties,
    api::artifact_scope,
    api::favorite,
    api::favorite_create_parameters,
    api::identity_ref>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 5);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "favorite"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("create_favorite", api::create_favorite{.organization = {}, .body = {}});
    api_tests::walk("create_favorite_of_owner", api::create_favorite_of_owner{.organization = {}, .body = {}, .owner_scope_type = {}, .owner_scope_id = {}});
}

BOOST_AUTO_TEST_SUITE_END()
