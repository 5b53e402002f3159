// SPDX-License-Identifier: BSL-1.0
#include <azdo/json/detail/read_number.hpp>

#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <cstdint>
#include <string_view>

BOOST_AUTO_TEST_SUITE(json_read_number)

namespace json = azdo::json;

namespace {
template <class T>
bool reads(std::string_view text, T expected, json::shape_kind kind) {
    json::reader r(text, 1);
    T value{};
    const char* const end = json::read_integer(r, r.begin, &value, json::shape(kind, sizeof(T)));
    return end == r.end && value == expected;
}
bool refuses(std::string_view text, json::shape_kind kind, std::size_t size) {
    json::reader r(text, 1);
    std::uint64_t value = 0;
    return json::read_integer(r, r.begin, &value, json::shape(kind, size)) == nullptr && json::has_fault(r);
}
} // namespace

BOOST_AUTO_TEST_CASE(integers_up_to_their_limits) {
    BOOST_TEST(reads<std::int8_t>("-128", -128, json::shape_kind::int8));
    BOOST_TEST(reads<std::uint16_t>("65535", 65535, json::shape_kind::uint16));
    BOOST_TEST(reads<std::int32_t>("-2147483648", INT32_MIN, json::shape_kind::int32));
    BOOST_TEST(reads<std::uint64_t>("18446744073709551615", UINT64_MAX, json::shape_kind::uint64));
}

BOOST_AUTO_TEST_CASE(integers_beyond_their_limits) {
    BOOST_TEST(refuses("128", json::shape_kind::int8, 1));
    BOOST_TEST(refuses("65536", json::shape_kind::uint16, 2));
    BOOST_TEST(refuses("-1", json::shape_kind::uint32, 4));
    BOOST_TEST(refuses("18446744073709551616", json::shape_kind::uint64, 8));
    BOOST_TEST(refuses("1.0", json::shape_kind::int64, 8));
}

BOOST_AUTO_TEST_SUITE_END()
