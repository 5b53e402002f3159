// SPDX-License-Identifier: BSL-1.0
#include <azdo/transport/response_reader.hpp>

#include <azdo/core/result.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/transport.hpp>

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(transport_response_reader)

namespace {
/// What is read of a response that arrives in pieces.
azdo::result<azdo::http::response> read(std::string_view text, std::size_t piece = 5, const azdo::transport_options& options = {}) {
    const auto request = azdo::http::request::make(azdo::http_method::get, "https://h/").value();
    azdo::detail::response_reader reader(request, options, [&](char* to, std::size_t room) -> azdo::result<std::size_t> {
        const std::size_t size = text.copy(to, std::min(piece, room));
        text.remove_prefix(size);
        return size;
    });
    return reader.read_all();
}
} // namespace

BOOST_AUTO_TEST_CASE(responses_are_read_whatever_the_pieces) {
    for (const std::size_t piece : {std::size_t{1}, std::size_t{7}, std::size_t{1000}}) {
        BOOST_TEST_INFO_SCOPE(piece);
        const auto got = read("HTTP/1.1 201 Created\r\nContent-Length: 5\r\nETag: x\r\n\r\nhello", piece);
        BOOST_REQUIRE(got.has_value());
        BOOST_TEST(got->status == 201);
        BOOST_TEST(got->body == "hello");
        BOOST_TEST(got->headers().find("etag") == "x");
        BOOST_TEST(read("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n", piece).value().body == "ab");
    }
}

BOOST_AUTO_TEST_CASE(responses_that_are_refused) {
    using azdo::failure_kind;
    BOOST_TEST((read("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhell").error().kind == failure_kind::transport));
    BOOST_TEST((read("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 5\r\n\r\nhello").error().kind == failure_kind::transport));
    BOOST_TEST(
        (read("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", 5, {.response_limit = 4}).error().kind == failure_kind::too_large));
    BOOST_TEST((read("HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 1\r\n\r\nx", 5, {.decompress = true}).error().kind ==
                failure_kind::protocol));
}

BOOST_AUTO_TEST_CASE(bytes_that_arrived_before_the_request_was_sent) {
    const auto request = azdo::http::request::make(azdo::http_method::post, "https://h/").value();
    const azdo::transport_options options;
    std::string_view rest = "lo";
    azdo::detail::response_reader reader(request, options, [&](char* to, std::size_t room) -> azdo::result<std::size_t> {
        const std::size_t size = rest.copy(to, room);
        rest.remove_prefix(size);
        return size;
    });
    reader.take("HTTP/1.1 400 Bad Request\r\nContent-");
    BOOST_TEST(!reader.head_is_complete());
    BOOST_TEST(!reader.refuses_upload());
    reader.take("Length: 5\r\n\r\nhel");
    BOOST_TEST(reader.head_is_complete());
    BOOST_TEST(reader.refuses_upload());
    const auto got = reader.read_all();
    BOOST_REQUIRE(got.has_value());
    BOOST_TEST(got->status == 400);
    BOOST_TEST(got->body == "hello");
}

BOOST_AUTO_TEST_CASE(compressed_responses) {
    using namespace std::string_literals;
    const std::string zipped = "\x1f\x8b\x08\0\0\0\0\0\x02\x03\x4b\xac\x4a\xc9\x57\x48\xc4\x41\0\0\x34\x57\x5a\x4f\x1d\0\0\0"s;
    const std::string head = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + std::to_string(zipped.size()) + "\r\n\r\n";
    for (const std::size_t piece : {std::size_t{1}, std::size_t{1000}}) {
        BOOST_TEST(read(head + zipped, piece, {.decompress = true}).value().body == "azdo azdo azdo azdo azdo azdo", piece);
        BOOST_TEST(read(head + zipped, piece).value().body == zipped, piece);
    }
    BOOST_TEST((read(head + std::string(zipped.size(), 'x'), 5, {.decompress = true}).error().kind == azdo::failure_kind::protocol));
    BOOST_TEST((read(head + zipped.substr(0, zipped.size() - 1), 5, {.decompress = true}).error().kind ==
                azdo::failure_kind::transport)); // too short
}

BOOST_AUTO_TEST_SUITE_END()
