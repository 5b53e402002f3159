// SPDX-License-Identifier: BSL-1.0
#include <callback_server/request_end.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

using callback_server::find_request_end;
using state = callback_server::request_end::state;

namespace {
const std::string get = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
std::string post(const std::string& headers, const std::string& body) { return "POST / HTTP/1.1\r\n" + headers + "\r\n" + body; }
bool ends_at(const std::string& text, std::size_t size) {
    const auto end = find_request_end(text, 1000, 100);
    return end.is == state::complete && end.size == size;
}
} // namespace

BOOST_AUTO_TEST_SUITE(callback_server_request_end)

BOOST_AUTO_TEST_CASE(a_request_is_complete_at_its_last_byte) {
    for (const std::string& whole : {get, post("Content-Length: 5\r\n", "a=b&c"), post("content-length:\t5 \r\nA: b\r\n", "a=b&c")}) {
        for (std::size_t size = 0; size < whole.size(); ++size)
            BOOST_TEST((find_request_end(whole.substr(0, size), 1000, 100).is == state::incomplete));
        BOOST_TEST(ends_at(whole, whole.size()));
        BOOST_TEST(ends_at(whole + "GET /next", whole.size()));
    }
}

BOOST_AUTO_TEST_CASE(a_body_that_is_not_announced_as_it_should_be_is_not_waited_for) {
    for (const char* headers : {"Content-Length: 101\r\n", "Content-Length: 99999999999999999999\r\n", "Content-Length: -1\r\n",
             "Content-Length: x\r\n", "Content-Length: 5\r\nContent-Length: 5\r\n", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
             "Content-Length: \r\n", "Content-Length: 5, 5\r\n", "Content-Length: 0\r\n", "X-Content-Length: 5\r\n"})
        BOOST_TEST(ends_at(post(headers, ""), post(headers, "").size()), headers);
    BOOST_TEST(!ends_at(post("Content-Length: 100\r\n", ""), post("Content-Length: 100\r\n", "").size()));
}

BOOST_AUTO_TEST_CASE(a_head_has_a_limit) {
    const std::string long_head = "GET /" + std::string(2000, 'a') + " HTTP/1.1\r\n\r\n";
    BOOST_TEST((find_request_end(long_head.substr(0, 999), 1000, 100).is == state::incomplete));
    BOOST_TEST((find_request_end(long_head.substr(0, 1000), 1000, 100).is == state::too_large));
    BOOST_TEST((find_request_end(long_head, 1000, 100).is == state::too_large));
}

BOOST_AUTO_TEST_SUITE_END()
