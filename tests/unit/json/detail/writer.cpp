// SPDX-License-Identifier: BSL-1.0
#include <azdo/json/detail/writer.hpp>

#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <cstdlib>
#include <iterator>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(json_writer)

namespace json = azdo::json;

namespace {
template <class Write>
std::string written(Write&& write, bool redact = false) {
    std::string out;
    json::writer w{out, out.data(), redact, false};
    char* const end = write(w, json::room(w, out.data(), 0));
    out.resize(static_cast<std::size_t>(end - out.data()));
    return out;
}
std::string text(std::string_view value) {
    return written([&](json::writer& w, char* to) { return json::write_string(w, to, value); });
}
/// The same, one byte at a time.
std::string text_slowly(std::string_view value) {
    std::string made = "\"";
    for (std::size_t i = 0; i < value.size();) {
        const auto byte = static_cast<unsigned char>(value[i]);
        const std::size_t length = byte < 0x80 ? 1 : json::utf8_sequence(value.data() + i, value.data() + value.size());
        if (byte == '"' || byte == '\\')
            made.append("\\").append(1, value[i]);
        else if (byte == '\n')
            made += "\\n";
        else if (byte < 0x20)
            made.append("\\u00").append(1, "01"[byte >> 4]).append(1, "0123456789abcdef"[byte & 15]);
        else if (length == 0)
            made += "\xef\xbf\xbd";
        else
            made.append(value.substr(i, length));
        i += length == 0 ? 1 : length;
    }
    return made += '"';
}
std::string number(double value) {
    return written([&](json::writer& w, char* to) { return json::write_double(w, to, value); });
}
} // namespace

BOOST_AUTO_TEST_CASE(characters_that_need_escaping_are_escaped) {
    BOOST_TEST(text("a\"b\\c/d") == R"("a\"b\\c/d")");
    BOOST_TEST(text("\b\f\n\r\t\v\x01\x1f\x7f") == "\"\\b\\f\\n\\r\\t\\u000b\\u0001\\u001f\x7f\"");
    BOOST_TEST(text(std::string(1, '\0')) == R"("\u0000")");
    BOOST_TEST(text("\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80") == "\"\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\"");
}

BOOST_AUTO_TEST_CASE(integers_with_and_without_a_sign) {
    const auto integer = [](std::int64_t value, bool is_signed) {
        return written([&](json::writer& w, char* to) { return json::write_integer(w, to, value, is_signed); });
    };
    BOOST_TEST(integer(0, true) == "0");
    BOOST_TEST(integer(-7, true) == "-7");
    BOOST_TEST(integer(std::numeric_limits<std::int64_t>::max(), true) == "9223372036854775807");
    BOOST_TEST(integer(std::numeric_limits<std::int64_t>::min(), true) == "-9223372036854775808");
    BOOST_TEST(integer(-1, false) == "18446744073709551615");
    BOOST_TEST(integer(std::numeric_limits<std::int64_t>::min(), false) == "9223372036854775808");
}

BOOST_AUTO_TEST_CASE(invalid_utf8_is_replaced_byte_by_byte) {
    const std::string mark = "\xef\xbf\xbd";
    BOOST_TEST(text("a\xff"
                    "b") == "\"a" + mark + "b\"");
    BOOST_TEST(text("\xe2\x82") == "\"" + mark + mark + "\"");
    BOOST_TEST(text("\xed\xa0\x80") == "\"" + mark + mark + mark + "\"");
    for (std::size_t before = 0; before < 70; ++before)
        BOOST_TEST(text(std::string(before, 'x') + "\xc3(") == "\"" + std::string(before, 'x') + mark + "(\"");
}

BOOST_AUTO_TEST_CASE(every_byte_at_every_position) {
    for (unsigned value = 0; value < 128; ++value) {
        for (std::size_t before = 0; before < 40; before += 3) {
            const auto c = static_cast<char>(value);
            const std::string around(before, 'x');
            const bool plain = value >= 0x20 && c != '"' && c != '\\';
            const std::string made = text(around + c + around);
            BOOST_TEST((made == "\"" + around + c + around + "\"") == plain);
            BOOST_TEST(made.substr(0, before + 1) == "\"" + around);
        }
    }
}

BOOST_AUTO_TEST_CASE(texts_of_every_length_are_written_as_byte_by_byte) {
    const std::string_view parts[] = {
        "a", "bcdefgh", "\"", "\\", "\n", "\x01", "\x1f", "\xc3\xa9", "\xe2\x82\xac", "\xff", "\xe2", "ijklmnopqrstuvwxyz0123456789"};
    std::uint64_t random = 88172645463325252u;
    const auto next = [&](std::uint64_t below) {
        random ^= random << 13, random ^= random >> 7, random ^= random << 17;
        return random % below;
    };
    for (std::size_t size = 0; size < 90; ++size) {
        for (int i = 0; i < 40; ++i) {
            std::string value;
            while (value.size() < size) value += parts[next(4) != 0 ? next(2) : next(std::size(parts))];
            value.resize(size);
            value.shrink_to_fit();
            const std::vector<char> alone(value.begin(), value.end()); // no memory can be read past its end
            const std::string expected = text_slowly(value);
            BOOST_REQUIRE_EQUAL(text({alone.data(), alone.size()}), expected);
            BOOST_REQUIRE_EQUAL(written([&](json::writer& w, char* to) { return json::write_text(w, to, value); }), expected);
        }
    }
}

BOOST_AUTO_TEST_CASE(dense_texts_with_faults_are_written_as_byte_by_byte) {
    for (const std::string_view letter : {"\xd0\xb6", "\xe5\xb1\xb1", "\xf0\x9f\x98\x80"}) {
        for (const std::string_view fault : {"\"", "\n", "\xff", "\xd0", "\xd0\xff\xb6", "\x80\x80\x80\x80\x80\x80\x80\x80"}) {
            for (std::size_t before = 0; before < 70; ++before) {
                std::string value;
                for (std::size_t i = 0; i < 70; ++i)
                    value.append(i == before ? fault : "").append(letter).append(i == before + 20 ? fault : "");
                const std::string expected = text_slowly(value);
                BOOST_REQUIRE_EQUAL(text(value), expected);
                BOOST_REQUIRE_EQUAL(written([&](json::writer& w, char* to) { return json::write_text(w, to, value); }), expected);
            }
        }
    }
    BOOST_TEST(text(std::string(3000, '\xb6')) == text_slowly(std::string(3000, '\xb6')));
}

BOOST_AUTO_TEST_CASE(doubles_are_short_and_read_back) {
    BOOST_TEST(number(0.0) == "0.0");
    BOOST_TEST(number(-0.0) == "-0.0");
    BOOST_TEST(number(5.0) == "5.0");
    BOOST_TEST(number(-12.5) == "-12.5");
    BOOST_TEST(number(0.1) == "0.1");
    BOOST_TEST(number(8.25) == "8.25");
    BOOST_TEST(number(0.125) == "0.125");
    BOOST_TEST(number(1.001) == "1.001");
    BOOST_TEST(number(1e15) == "1e+15");
    BOOST_TEST(number(1e300) == "1e+300");
    BOOST_TEST(number(9007199254740993.0) == "9007199254740992.0");
    BOOST_TEST(number(0.30000000000000004) == "0.30000000000000004");
    BOOST_TEST(number(5e-324) == "5e-324");
    std::uint64_t random = 88172645463325252u;
    for (int i = 0; i < 20000; ++i) {
        random ^= random << 13, random ^= random >> 7, random ^= random << 17;
        const double value = i % 2 ? static_cast<double>(random % 100'000'000) / 1000 : static_cast<double>(random) / 3e9;
        BOOST_REQUIRE_EQUAL(std::strtod(number(value).c_str(), nullptr), value);
    }
}

BOOST_AUTO_TEST_CASE(numbers_that_json_has_not_are_null) {
    BOOST_TEST(number(std::numeric_limits<double>::infinity()) == "null");
    BOOST_TEST(number(-std::numeric_limits<double>::infinity()) == "null");
    BOOST_TEST(number(std::numeric_limits<double>::quiet_NaN()) == "null");
    BOOST_TEST(
        written([](json::writer& w, char* to) { return json::write_float(w, to, std::numeric_limits<float>::infinity()); }) == "null");
    BOOST_TEST(written([](json::writer& w, char* to) { return json::write_float(w, to, 0.1f); }) == "0.1");
    BOOST_TEST(written([](json::writer& w, char* to) { return json::write_float(w, to, 3.0f); }) == "3.0");
}

BOOST_AUTO_TEST_CASE(a_secret_is_remembered_and_hidden_on_demand) {
    std::string out;
    json::writer w{out, out.data(), false, false};
    json::write_secret(w, json::room(w, out.data(), 0), "hunter2");
    BOOST_TEST(w.secret_written);
    BOOST_TEST(written([](json::writer& v, char* to) { return json::write_secret(v, to, "hunter2"); }, true) == "\"\xe2\x80\xa6\"");
}

BOOST_AUTO_TEST_SUITE_END()
