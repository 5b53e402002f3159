// SPDX-License-Identifier: BSL-1.0
#include <azdo/transport/httplib_response.hpp>

#include <azdo/core/result.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/transport.hpp>

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(transport_httplib_response)

namespace {
/// What is read of a response that arrives in pieces.
azdo::result<azdo::http::response> read(std::string_view text, std::size_t piece = 5, const azdo::transport_options& options = {}) {
    azdo::detail::httplib_stream stream(azdo::http_method::get, [&](char* to, std::size_t room) -> azdo::result<std::size_t> {
        const std::size_t size = text.copy(to, std::min(piece, room));
        text.remove_prefix(size);
        return size;
    });
    const auto request = azdo::http::request::make(azdo::http_method::get, "https://h/").value();
    return azdo::detail::read_response(stream, request, options);
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

BOOST_AUTO_TEST_SUITE_END()
