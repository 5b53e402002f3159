// SPDX-License-Identifier: BSL-1.0
#include <azdo/core/compiler.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(core_compiler)

namespace {
AZDO_COLD int cold() { return 1; }
AZDO_NOINLINE int one_body() { return 2; }
AZDO_OUT_OF_LINE int both() { return 3; }
AZDO_ALWAYS_INLINE inline int inlined() { return 4; }
} // namespace

BOOST_AUTO_TEST_CASE(attributes_do_not_change_results) {
    BOOST_TEST(cold() == 1);
    BOOST_TEST(one_body() == 2);
    BOOST_TEST(both() == 3);
    BOOST_TEST(inlined() == 4);
}

BOOST_AUTO_TEST_CASE(standard_cpp_only_takes_every_fallback) {
#if defined(AZDO_STANDARD_CPP_ONLY)
    constexpr int expected = 0;
#elif defined(__GLIBCXX__)
    constexpr int expected = 1;
#endif
#if defined(AZDO_STANDARD_CPP_ONLY) || defined(__GLIBCXX__)
    BOOST_TEST(AZDO_ATOMIC_BUILTINS == expected);
    BOOST_TEST(AZDO_STRING_SET_LENGTH == expected);
    BOOST_TEST(AZDO_BITS_CHRONO == expected);
#endif
}

BOOST_AUTO_TEST_SUITE_END()
