// SPDX-License-Identifier: BSL-1.0
#include <azdo/json/detail/number.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(json_number)

namespace json = azdo::json;

namespace {
std::size_t scanned(std::string_view text) {
    json::decimal number;
    const char* const end = json::scan_number(text.data(), text.data() + text.size(), number);
    return end ? static_cast<std::size_t>(end - text.data()) : 0;
}
double value_of(std::string_view text) {
    json::decimal number;
    double value = 42;
    const char* const end = json::scan_number(text.data(), text.data() + text.size(), number);
    BOOST_REQUIRE(end == text.data() + text.size());
    BOOST_REQUIRE(json::to_double(text.data(), end, number, value));
    return value;
}
bool overflows(std::string_view text) {
    json::decimal number;
    double value = 0;
    const char* const end = json::scan_number(text.data(), text.data() + text.size(), number);
    return !json::to_double(text.data(), end, number, value);
}
std::uint64_t bits(double value) {
    std::uint64_t made;
    std::memcpy(&made, &value, sizeof made);
    return made;
}
} // namespace

BOOST_AUTO_TEST_CASE(the_grammar) {
    for (std::string_view good :
        {"0", "-0", "1", "10", "-12.5", "0.0", "1e5", "1E+5", "1e-5", "0e0", "12.34e56", "-0.1E-10", "123456789012345678901234567890"})
        BOOST_TEST(scanned(good) == good.size(), good);
    for (std::string_view bad :
        {"", "-", "+1", ".5", "01", "-01", "00", "1.", "1.e5", "-.5", "1e", "1e+", "1E-", "--1", "e5", "NaN", "Infinity", "-Infinity"})
        BOOST_TEST(scanned(bad) == 0u, bad);
    BOOST_TEST(scanned("1 ") == 1u);
    BOOST_TEST(scanned("0x10") == 1u);
    BOOST_TEST(scanned("1.5.5") == 3u);
}

BOOST_AUTO_TEST_CASE(doubles_to_the_last_digit) {
    BOOST_TEST(value_of("0.1") == 0.1);
    BOOST_TEST(value_of("-2.5") == -2.5);
    BOOST_TEST(value_of("9007199254740993") == 9007199254740992.0);
    BOOST_TEST(value_of("9007199254740993.0000000000000001") == 9007199254740994.0);
    BOOST_TEST(value_of("1e22") == 1e22);
    BOOST_TEST(value_of("1e23") == 1e23);
    BOOST_TEST(bits(value_of("8.5e-23")) == bits(8.5e-23));
    BOOST_TEST(bits(value_of("123456789012345680000")) == bits(123456789012345680000.0));
    BOOST_TEST(bits(value_of("2.2250738585072011e-308")) == 0x000fffffffffffffu);
    BOOST_TEST(bits(value_of("2.2250738585072012e-308")) == 0x0010000000000000u);
    BOOST_TEST(bits(value_of("4.9406564584124654e-324")) == 1u);
    BOOST_TEST(bits(value_of("1.7976931348623157e308")) == 0x7fefffffffffffffu);
    BOOST_TEST(bits(value_of("0.500000000000000166533453693773481063544750213623046875")) == 0x3fe0000000000002u);
    BOOST_TEST(bits(value_of("3.518437208883201171875e13")) == 0x42c0000000000002u);
    BOOST_TEST(bits(value_of("-0")) == 0x8000000000000000u);
    BOOST_TEST(bits(value_of("-0.0")) == 0x8000000000000000u);
}

BOOST_AUTO_TEST_CASE(too_small_is_zero_and_too_large_is_refused) {
    BOOST_TEST(bits(value_of("1e-400")) == 0u);
    BOOST_TEST(bits(value_of("-1e-400")) == 0x8000000000000000u);
    BOOST_TEST(bits(value_of("0e999")) == 0u);
    BOOST_TEST(bits(value_of("0.000e99999999999")) == 0u);
    BOOST_TEST(bits(value_of("1e-99999999999")) == 0u);
    BOOST_TEST(bits(value_of(std::string("0.") + std::string(400, '0') + "1")) == 0u);
    BOOST_TEST(value_of(std::string("0.") + std::string(400, '0') + "1e401") == 1.0);
    BOOST_TEST(overflows("1e309"));
    BOOST_TEST(overflows("-1e309"));
    BOOST_TEST(overflows("1.7976931348623159e308"));
    BOOST_TEST(overflows("1e99999999999"));
    BOOST_TEST(overflows(std::string(400, '9')));
}

BOOST_AUTO_TEST_CASE(floats_are_rounded_once) {
    const std::string_view text = "1.00000017881393432617187499"; // just below the midpoint of two floats; a double would round to it
    float value = 0;
    BOOST_TEST(json::to_floating_slowly(text.data(), text.data() + text.size(), value));
    BOOST_TEST(value == 1.00000011920928955078125f);
    const std::string_view large = "3.5e38";
    BOOST_TEST(!json::to_floating_slowly(large.data(), large.data() + large.size(), value));
}

BOOST_AUTO_TEST_CASE(whole_numbers_are_written) {
    const auto written = [](std::uint64_t value) {
        char text[24];
        return std::string(text, json::write_unsigned(text, value));
    };
    BOOST_TEST(written(0) == "0");
    BOOST_TEST(written(10) == "10");
    BOOST_TEST(written(1234567890) == "1234567890");
    BOOST_TEST(written(std::numeric_limits<std::uint64_t>::max()) == "18446744073709551615");
}

BOOST_AUTO_TEST_SUITE_END()
