// SPDX-License-Identifier: BSL-1.0
#include <azdo/schema/unknown_fields.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(schema_unknown_fields)

BOOST_AUTO_TEST_CASE(finds_by_key) {
    const azdo::unknown_fields bag{{{"a", "1"}, {"b", "{\"c\":2}"}}};
    BOOST_TEST(bag.find("b") == "{\"c\":2}");
    BOOST_TEST(bag.find("c").empty());
    BOOST_TEST(azdo::unknown_fields{}.find("a").empty());
}

BOOST_AUTO_TEST_CASE(compares_with_order) {
    const azdo::unknown_fields ab{{{"a", "1"}, {"b", "2"}}}, ba{{{"b", "2"}, {"a", "1"}}};
    BOOST_TEST((ab == ab));
    BOOST_TEST(!(ab == ba));
}

BOOST_AUTO_TEST_SUITE_END()
