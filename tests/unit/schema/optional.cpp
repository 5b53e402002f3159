// SPDX-License-Identifier: BSL-1.0
#include <azdo/schema/optional.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <type_traits>

BOOST_AUTO_TEST_SUITE(schema_optional)

BOOST_AUTO_TEST_CASE(distinguishes_optionals_from_other_types) {
    static_assert(azdo::is_optional<std::optional<int>>);
    static_assert(!azdo::is_optional<int>);
    static_assert(!azdo::is_optional<std::string>);
    static_assert(std::is_same_v<azdo::unwrap<std::optional<int>>, int>);
    static_assert(std::is_same_v<azdo::unwrap<std::string>, std::string>);
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_SUITE_END()
