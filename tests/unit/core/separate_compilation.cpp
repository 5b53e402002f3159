// SPDX-License-Identifier: BSL-1.0
#include <azdo/core/separate_compilation.hpp>

#include <boost/test/unit_test.hpp>
#include <string_view>

BOOST_AUTO_TEST_SUITE(core_separate_compilation)

#define AZDO_TEST_TEXT(...) #__VA_ARGS__
#define AZDO_TEST_EXPANDED(...) AZDO_TEST_TEXT(__VA_ARGS__)

BOOST_AUTO_TEST_CASE(functions_are_inline_unless_they_are_compiled_once) {
    constexpr std::string_view declared = AZDO_TEST_EXPANDED(AZDO_DECL);
#if defined(AZDO_SEPARATE_COMPILATION)
    BOOST_TEST(declared == "");
#else
    BOOST_TEST(declared == "inline");
#endif
}

BOOST_AUTO_TEST_SUITE_END()
