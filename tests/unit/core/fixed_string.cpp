// SPDX-License-Identifier: BSL-1.0
#include <azdo/core/fixed_string.hpp>

#include <boost/test/unit_test.hpp>

#include <type_traits>

BOOST_AUTO_TEST_SUITE(core_fixed_string)

namespace {
template <azdo::fixed_string Text>
struct named {
    static constexpr std::string_view name() { return Text.view(); }
};
} // namespace

BOOST_AUTO_TEST_CASE(keeps_its_characters_as_a_template_argument) {
    BOOST_TEST(named<"System.Title">::name() == "System.Title");
    BOOST_TEST(named<"">::name().empty());
    BOOST_TEST(named<"a\0b">::name().size() == 3u);
    BOOST_TEST(named<"über">::name().size() == 5u);
}

BOOST_AUTO_TEST_CASE(different_texts_are_different_types) {
    static_assert(std::is_same_v<named<"a">, named<"a">>);
    static_assert(!std::is_same_v<named<"a">, named<"b">>);
    static_assert(!std::is_same_v<named<"a">, named<"a\0">>);
    constexpr azdo::fixed_string one("x"), other("x");
    BOOST_TEST((one == other));
    BOOST_TEST(!(one == azdo::fixed_string("y")));
}

BOOST_AUTO_TEST_SUITE_END()
