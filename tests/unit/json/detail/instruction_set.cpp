// SPDX-License-Identifier: BSL-1.0
#include <azdo/json/detail/instruction_set.hpp>

#include <boost/test/unit_test.hpp>
#include <string_view>

BOOST_AUTO_TEST_SUITE(json_instruction_set)

BOOST_AUTO_TEST_CASE(it_is_the_one_of_the_flags) {
    const std::string_view name = azdo::json::instruction_set::name();
#if defined(AZDO_JSON_PORTABLE)
    BOOST_TEST(name == "portable");
#elif defined(__AVX512F__) && defined(__AVX512BW__)
    BOOST_TEST(name == "avx512");
#elif defined(__AVX2__)
    BOOST_TEST(name == "avx2");
#elif defined(__SSE2__) && !defined(__SSE4_2__)
    BOOST_TEST(name == "sse2");
#endif
    BOOST_TEST(!name.empty());
}

BOOST_AUTO_TEST_SUITE_END()
