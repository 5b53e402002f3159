// SPDX-License-Identifier: BSL-1.0
#include "../types.hpp"

#include <azdo/json/detail/shape.hpp>

#include <azdo/json/detail/table.hpp>
#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(json_shape)

namespace json = azdo::json;

BOOST_AUTO_TEST_CASE(members_are_found_by_their_offsets) {
    test::person one{"Ada", "mail"};
    const json::struct_table& table = json::table_of<test::person>;
    BOOST_TEST((table.member(&one, table.rows[0]) == &one.name));
    BOOST_TEST((table.member(&one, table.rows[1]) == &one.mail));
    const test::person& constant = one;
    BOOST_TEST((table.member(&constant, table.rows[1]) == &one.mail));
    test::item item;
    BOOST_TEST((json::table_of<test::item>.rest_of(&item) == &item.rest));
}

BOOST_AUTO_TEST_CASE(a_row_knows_its_key) {
    const json::struct_table& table = json::table_of<test::item>;
    BOOST_TEST(table.rows[1].key() == "System.Title");
    BOOST_TEST(std::string_view(table.rows[1].text(), table.rows[1].size) == ",\"System.Title\":");
}

BOOST_AUTO_TEST_SUITE_END()
