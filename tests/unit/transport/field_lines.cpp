// SPDX-License-Identifier: BSL-1.0
#include <azdo/transport/field_lines.hpp>

#include <boost/test/unit_test.hpp>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(transport_field_lines)

using azdo::detail::field_lines;
using namespace std::string_view_literals;

BOOST_AUTO_TEST_CASE(lines_that_are_kept) {
    field_lines fields;
    for (const std::string_view line : {"A: b"sv, "x-y:\t c d \t"sv, "!#$%&'*+-.^_`|~1:"sv, "A: \xe4\t:"sv})
        BOOST_TEST(fields.add(line) == nullptr, line);
    BOOST_TEST(fields.lines() == "A:b\nx-y:c d\n!#$%&'*+-.^_`|~1:\nA:\xe4\t:\n");
}

BOOST_AUTO_TEST_CASE(lines_that_are_refused) {
    for (const std::string_view line : {""sv, "A"sv, ":"sv, ": b"sv, "A : b"sv, "A\t: b"sv, " A: b"sv, "\tfolded"sv, "A: b\rC: d"sv,
             "A: b\nC: d"sv, "A: b\0"sv, "A: b\x7f"sv, "A\0: b"sv, "\xc3\xa4: b"sv, "A: \x1b"sv}) {
        BOOST_TEST_INFO_SCOPE(line);
        field_lines fields;
        BOOST_TEST(fields.add(line) != nullptr, line);
        BOOST_TEST(field_lines::check(line) != nullptr, line);
        BOOST_TEST(fields.lines() == "");
    }
}

BOOST_AUTO_TEST_CASE(content_lengths) {
    for (const auto& [text, length] :
        {std::pair("0"sv, 0ULL), std::pair("00042"sv, 42ULL), std::pair("9223372036854775799"sv, 9223372036854775799ULL)}) {
        field_lines fields;
        BOOST_TEST(fields.add("content-length: " + std::string(text)) == nullptr, text);
        BOOST_TEST(fields.content_length().value() == length);
    }
    for (const std::string_view text : {""sv, "a lot"sv, "-1"sv, "+1"sv, "1 2"sv, "1,1"sv, "5, 5"sv, "0x5"sv, "5;"sv, "5.0"sv,
             "18446744073709551616"sv, "18446744073709551621"sv, "9999999999999999999"sv, "\xc2\xb2"sv}) {
        BOOST_TEST_INFO_SCOPE(text);
        field_lines fields;
        BOOST_TEST(fields.add("Content-Length: " + std::string(text)) != nullptr, text);
        BOOST_TEST(!fields.content_length().has_value());
    }
    for (const char* second : {"Content-Length: 5", "CONTENT-LENGTH: 6"}) {
        BOOST_TEST_INFO_SCOPE(second);
        field_lines fields;
        BOOST_TEST(fields.add("Content-Length: 5") == nullptr);
        BOOST_TEST(fields.add(second) != nullptr);
    }
}

BOOST_AUTO_TEST_CASE(transfer_codings) {
    for (const char* coding : {"chunked", "CHUNKED", " Chunked\t"}) {
        BOOST_TEST_INFO_SCOPE(coding);
        field_lines fields;
        BOOST_TEST(fields.add(std::string("Transfer-Encoding:") + coding) == nullptr);
        BOOST_TEST(fields.is_chunked());
        BOOST_TEST(fields.framing_fault(true) == nullptr);
        BOOST_TEST(fields.framing_fault(false) != nullptr);
        BOOST_TEST(fields.add("Content-Length: 5") == nullptr);
        BOOST_TEST(fields.framing_fault(true) != nullptr);
    }
    for (const char* coding : {"", "identity", "gzip", "gzip, chunked", "chunked, chunked", "chunked,", "chunked;q=1", "xchunked",
             "\x0b"
             "chunked"}) {
        BOOST_TEST_INFO_SCOPE(coding);
        field_lines fields;
        BOOST_TEST(fields.add(std::string("Transfer-Encoding: ") + coding) != nullptr, coding);
        BOOST_TEST(!fields.is_chunked());
    }
    field_lines twice;
    BOOST_TEST(twice.add("Transfer-Encoding: chunked") == nullptr);
    BOOST_TEST(twice.add("transfer-encoding: chunked") != nullptr);
}

BOOST_AUTO_TEST_CASE(clients_that_ask_to_close) {
    for (const char* value : {"close", "Close", "keep-alive, close", "close,x", " , close\t, "}) {
        BOOST_TEST_INFO_SCOPE(value);
        field_lines fields;
        BOOST_TEST(fields.add(std::string("connection: ") + value) == nullptr);
        BOOST_TEST(fields.add("Connection: keep-alive") == nullptr);
        BOOST_TEST(fields.wants_close(), value);
    }
    for (const char* value : {"", "keep-alive", "closed", "not close", "x-close"}) {
        BOOST_TEST_INFO_SCOPE(value);
        field_lines fields;
        BOOST_TEST(fields.add(std::string("Connection: ") + value) == nullptr);
        BOOST_TEST(!fields.wants_close(), value);
    }
}

BOOST_AUTO_TEST_SUITE_END()
