// SPDX-License-Identifier: BSL-1.0
#include <azdo/json/detail/block.hpp>
#include <azdo/json/detail/key_literal.hpp>

#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <string>

BOOST_AUTO_TEST_SUITE(json_key_literal)

namespace json = azdo::json;

BOOST_AUTO_TEST_CASE(it_is_placed_at_its_bytes_and_limited_to_its_size) {
    const std::string a = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    for (std::size_t size = 1; size <= 45; ++size) {
        std::string b = a;
        b[size] = '#';
        BOOST_TEST(json::key_literal(a.data(), size).stands_at(b.data()));
        for (std::size_t at = 0; at < size; ++at) {
            std::string c = a;
            c[at] = '#';
            BOOST_TEST(!json::key_literal(a.data(), size).stands_at(c.data()));
        }
    }
}

BOOST_AUTO_TEST_CASE(its_table_is_a_constant) {
    static constexpr char text[] = "\"a key of more than sixteen bytes\":";
    constexpr json::key_literal known(text, sizeof text - 1);
    static_assert(known.bytes == text && known.tail == sizeof text - 1 - json::part_size && known.ignored == json::beyond(sizeof text));
    static_assert(json::key_literal(text, 3).tail == 0 && json::key_literal(text, 3).ignored == json::beyond(3));
    BOOST_TEST(known.stands_at(text));
}

BOOST_AUTO_TEST_SUITE_END()
