// SPDX-License-Identifier: BSL-1.0
#include <azdo/schema/required.hpp>

#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <type_traits>

BOOST_AUTO_TEST_SUITE(schema_required)

namespace {
struct get_item {
    int organization = 0;
    azdo::required<std::int32_t> id;
};
} // namespace

BOOST_AUTO_TEST_CASE(converts_from_and_to_its_value) {
    const get_item op{.organization = 1, .id = 42};
    BOOST_TEST(op.id == 42);
    BOOST_TEST(op.id.get() == 42);
    const std::int32_t value = op.id;
    BOOST_TEST(value == 42);
}

BOOST_AUTO_TEST_CASE(cannot_be_left_out) {
    static_assert(!std::is_default_constructible_v<azdo::required<int>>);
    static_assert(!std::is_default_constructible_v<get_item>);
    static_assert(std::is_aggregate_v<get_item>);
    static_assert(!std::is_convertible_v<const char*, azdo::required<int>>);
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_SUITE_END()
