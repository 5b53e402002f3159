// SPDX-License-Identifier: BSL-1.0
#include <azdo/json/detail/text_memory.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <initializer_list>
#include <string>

BOOST_AUTO_TEST_SUITE(json_text_memory)

namespace json = azdo::json;

BOOST_AUTO_TEST_CASE(texts_of_every_length_into_strings_of_every_length) {
    std::string source;
    for (int i = 0; i < 600; ++i) source += static_cast<char>('!' + i % 90);
    for (std::size_t size :
        std::initializer_list<std::size_t>{0, 1, 7, 8, 14, 15, 16, 17, 31, 32, 33, 63, 64, 65, 127, 128, 129, 255, 256, 257, 500}) {
        for (std::size_t before : std::initializer_list<std::size_t>{0, 1, 15, 16, 40, 300, 600}) {
            BOOST_TEST_INFO_SCOPE(before);
            std::string to(before, 'x');
            json::assign_text(to, source.data(), size);
            BOOST_TEST(to == source.substr(0, size));
            BOOST_TEST(to.c_str()[size] == '\0');
            std::string also(before, 'x');
            json::assign_text_in_block(also, source.data(), size);
            BOOST_TEST(also == source.substr(0, size));
            BOOST_TEST(also.c_str()[size] == '\0');
        }
    }
}

BOOST_AUTO_TEST_CASE(the_size_is_set_without_touching_the_text) {
    std::string text(100, 'a');
    json::set_size(text, 3);
    BOOST_TEST(text == "aaa");
    text.data()[3] = 'b';
    json::set_size(text, 4);
    BOOST_TEST(text == "aaab");
}

BOOST_AUTO_TEST_SUITE_END()
