// SPDX-License-Identifier: BSL-1.0
#include <callback_server/http_answer.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(callback_server_http_answer)

using callback_server::to_bytes;
using callback_server::web_answer;

BOOST_AUTO_TEST_CASE(an_answer_is_whole) {
    web_answer page;
    page.status = 404;
    page.body = "<p>";
    page.cookies = {"a=b", "c=d"};
    BOOST_TEST(to_bytes(page, {{"X-A", "1"}}) ==
               "HTTP/1.1 404 Not Found\r\nX-A: 1\r\nSet-Cookie: a=b\r\nSet-Cookie: c=d\r\nConnection: close\r\n"
               "Content-Type: text/html; charset=utf-8\r\nContent-Length: 3\r\n\r\n<p>");
    BOOST_TEST(to_bytes(page, {}, false).ends_with("Content-Length: 3\r\n\r\n"));
}

BOOST_AUTO_TEST_CASE(members_that_are_set_are_sent) {
    web_answer moved = callback_server::see_other("/items");
    moved.allow = "POST";
    moved.retry_after = std::chrono::seconds(7);
    moved.clears_cache = true;
    const std::string bytes = to_bytes(moved, {});
    for (const char* line : {"HTTP/1.1 303 See Other\r\n", "\r\nLocation: /items\r\n", "\r\nAllow: POST\r\n", "\r\nRetry-After: 7\r\n",
             "\r\nClear-Site-Data: \"cache\"\r\n"})
        BOOST_TEST(bytes.find(line) != std::string::npos, line);
    const std::string plain = to_bytes({}, {});
    for (const char* name : {"Location", "Allow", "Retry-After", "Clear-Site-Data", "Set-Cookie"})
        BOOST_TEST(plain.find(name) == std::string::npos, name);
}

BOOST_AUTO_TEST_CASE(a_value_cannot_begin_another_line) {
    for (const std::string& value :
        {std::string("/a\r\nX: y"), std::string("/a\nX: y"), std::string("/a\rX: y"), std::string("/a\0b", 4)}) {
        web_answer moved = callback_server::see_other(value);
        moved.cookies = {value};
        const std::string bytes = to_bytes(moved, {{"X-Z", value}});
        for (const char* name : {"Location", "X: y", "Set-Cookie", "X-Z"}) BOOST_TEST(bytes.find(name) == std::string::npos, name);
    }
}

BOOST_AUTO_TEST_SUITE_END()
