// SPDX-License-Identifier: BSL-1.0
#include <azdo/json/detail/key_table.hpp>

#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(json_key_table)

namespace json = azdo::json;

namespace {
std::string escaped(std::string_view key) {
    std::string made(6 * key.size(), '.');
    made.resize(static_cast<std::size_t>(json::escape_key(key, made.data()) - made.data()));
    BOOST_TEST(made.size() == json::escaped_size(key));
    return made;
}
constexpr std::uint64_t hash(std::string_view key) { return json::hash_key(key.data(), key.size()); }
} // namespace

BOOST_AUTO_TEST_CASE(keys_are_escaped_as_little_as_may_be) {
    BOOST_TEST(escaped("System.Title") == "System.Title");
    BOOST_TEST(escaped("a\"b\\c/d") == "a\\\"b\\\\c/d");
    BOOST_TEST(escaped("\b\t\n\f\r\v\x01\x1f\x7f") == "\\b\\t\\n\\f\\r\\u000b\\u0001\\u001f\x7f");
    BOOST_TEST(escaped("gr\xc3\xb6\xc3\x9f"
                       "e") == "gr\xc3\xb6\xc3\x9f"
                               "e");
    BOOST_TEST(json::escaped_size("a\nb") == 4u);
}

BOOST_AUTO_TEST_CASE(a_key_takes_a_multiple_of_sixteen_bytes) {
    BOOST_TEST(json::key_text_size("") == 16u);
    BOOST_TEST(json::key_text_size("12345678901") == 16u);
    BOOST_TEST(json::key_text_size("123456789012") == 32u);
}

BOOST_AUTO_TEST_CASE(the_hash_is_the_same_at_compile_time) {
    constexpr std::uint64_t made[] = {
        hash(""), hash("a"), hash("ab"), hash("abc"), hash("abcd"), hash("abcdefg"), hash("abcdefgh"), hash("System.AssignedTo")};
    const std::string_view keys[] = {"", "a", "ab", "abc", "abcd", "abcdefg", "abcdefgh", "System.AssignedTo"};
    for (std::size_t i = 0; i < 8; ++i) {
        BOOST_TEST_INFO_SCOPE(i);
        const std::string key(keys[i]); // at run time
        BOOST_TEST(json::hash_key(key.data(), key.size()) == made[i]);
    }
}

BOOST_AUTO_TEST_CASE(like_keys_have_unlike_hashes) {
    std::set<std::uint64_t> hashes;
    for (int i = 0; i < 300; ++i) hashes.insert(hash("Custom.Field" + std::to_string(i)));
    BOOST_TEST(hashes.size() == 300u);
    BOOST_TEST(hash("ab") != hash("ba"));
}

BOOST_AUTO_TEST_CASE(slots_are_at_most_a_quarter_full) {
    BOOST_TEST(json::slot_count(0) == 1u);
    BOOST_TEST(json::slot_count(1) == 8u);
    BOOST_TEST(json::slot_count(300) == 2048u);
}

BOOST_AUTO_TEST_SUITE_END()
