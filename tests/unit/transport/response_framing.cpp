// SPDX-License-Identifier: BSL-1.0
#include <azdo/transport/response_framing.hpp>

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(transport_response_framing)

using azdo::http_method;
using azdo::detail::response_framing;
using namespace std::string_literals;

namespace {
/// The outcome of reading a response.
struct outcome {
    std::string out{}; ///< for the parser
    std::string fault{};
    int status = 0;
    bool complete = false, ends_with_connection = false, surplus = false, reusable = false, cut = true;
    std::string fields{};
    bool operator==(const outcome&) const = default;
};
/// Reads a response in pieces of one size; after the last one the connection ends if the response has not.
outcome read(std::string_view text, std::size_t piece, http_method method = http_method::get, bool clean = true) {
    outcome made;
    response_framing framing(method);
    azdo::result<void> done;
    for (std::size_t at = 0; done && at < text.size(); at += piece) done = framing.take(text.substr(at, piece), made.out);
    if (done && !framing.is_complete()) done = framing.end_of_connection(clean);
    if (!done) {
        made.fault = done.error().message;
        BOOST_TEST((done.error().kind == azdo::failure_kind::transport));
        BOOST_TEST(!framing.is_complete());
        BOOST_TEST(!framing.take("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", made.out).has_value());
    }
    made.status = framing.status();
    made.complete = framing.is_complete();
    made.ends_with_connection = framing.ends_with_connection();
    made.surplus = framing.has_surplus();
    made.reusable = framing.may_be_reused();
    for (const auto [name, value] : framing.headers()) made.fields += std::string(name) + "=" + std::string(value) + ";";
    return made;
}
/// Reads a response as a whole, byte by byte, and in pieces of 7: the outcome must be the same.
outcome read_all_ways(std::string_view text, http_method method = http_method::get, bool clean = true) {
    const outcome whole = read(text, text.size() + 1, method, clean);
    for (const std::size_t piece : {std::size_t{1}, std::size_t{7}}) BOOST_TEST((read(text, piece, method, clean) == whole), text);
    return whole;
}
std::string ok(std::string_view fields, std::string_view body = {}) {
    return "HTTP/1.1 200 OK\r\n" + std::string(fields) + "\r\n" + std::string(body);
}
std::string chunked(std::string_view body) { return ok("Transfer-Encoding: chunked\r\n", body); }
} // namespace

BOOST_AUTO_TEST_CASE(a_length) {
    const outcome got = read_all_ways(ok("X-A:  b c \r\nContent-LENGTH: 0005\r\nContent-Encoding: gzip\r\n", "a\r\n\0b"s));
    BOOST_TEST(got.fault == "");
    BOOST_TEST(got.out == "HTTP/1.1 200 \r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\na\r\n\0b"s);
    BOOST_TEST(got.status == 200);
    BOOST_TEST(got.fields == "X-A=b c;Content-LENGTH=0005;Content-Encoding=gzip;");
    BOOST_TEST(got.complete);
    BOOST_TEST(got.reusable);
    BOOST_TEST(!got.surplus);
    BOOST_TEST(!got.ends_with_connection);
}

BOOST_AUTO_TEST_CASE(the_last_bytes_of_a_body_are_kept) {
    for (const std::string_view body : {"", "1", "1234567", "12345678", "123456789012"})
        for (const std::size_t piece : {1u, 3u, 5u, 100u}) {
            BOOST_TEST_INFO_SCOPE(body << ' ' << piece);
            response_framing framing(http_method::get);
            std::string out;
            const std::string text = ok("Connection: close\r\n", body);
            for (std::size_t at = 0; at < text.size(); at += piece)
                BOOST_TEST(framing.take(std::string_view(text).substr(at, piece), out).has_value());
            BOOST_TEST(framing.body_tail() == body.substr(body.size() - std::min<std::size_t>(body.size(), 8)));
        }
}

BOOST_AUTO_TEST_CASE(the_head_is_passed_on_when_it_is_whole) {
    response_framing framing(http_method::get);
    std::string out;
    BOOST_TEST(framing.take("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r", out).has_value());
    BOOST_TEST(out == "");
    BOOST_TEST(!framing.head_is_complete());
    BOOST_TEST(framing.take("\nab", out).has_value());
    BOOST_TEST(framing.head_is_complete());
    BOOST_TEST(framing.body_length().value() == 3u);
    BOOST_TEST(out == "HTTP/1.1 200 \r\nContent-Length: 3\r\n\r\nab");
    BOOST_TEST(!framing.is_complete());
    BOOST_TEST(!framing.may_be_reused());
    BOOST_TEST(framing.take("c", out).has_value());
    BOOST_TEST(framing.is_complete());
}

BOOST_AUTO_TEST_CASE(chunks_lose_extensions_and_trailers) {
    const outcome got =
        read_all_ways(chunked("3\r\nabc\r\n00A;x=y\r\n0123456789\r\n1 \t; q=\"a b\"\r\nz\r\n0;end\r\nX-T: 1\r\nContent-Length: 9\r\n\r\n"));
    BOOST_TEST(got.fault == "");
    BOOST_TEST(got.out == "HTTP/1.1 200 \r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\na\r\n0123456789\r\n1\r\nz\r\n0\r\n\r\n");
    BOOST_TEST(got.fields == "Transfer-Encoding=chunked;");
    BOOST_TEST(got.reusable);
    const outcome empty = read_all_ways(chunked("0\r\n\r\n"));
    BOOST_TEST(empty.out == "HTTP/1.1 200 \r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    BOOST_TEST(empty.complete);
    response_framing large(http_method::get);
    std::string out;
    BOOST_TEST(large.take(chunked("7ffffffffffffff\r\nxy"), out).has_value());
    BOOST_TEST(out.substr(out.size() - 19) == "7ffffffffffffff\r\nxy");
}

BOOST_AUTO_TEST_CASE(state_that_ends_with_the_connection) {
    const outcome got = read_all_ways(ok("", "all of it"));
    BOOST_TEST(got.fault == "");
    BOOST_TEST(got.out == "HTTP/1.1 200 \r\n\r\nall of it");
    BOOST_TEST(got.complete);
    BOOST_TEST(got.ends_with_connection);
    BOOST_TEST(!got.reusable);
    BOOST_TEST(
        read_all_ways(ok("", "all of it"), http_method::get, false).fault == "the connection ended before the response was complete");
}

BOOST_AUTO_TEST_CASE(responses_without_a_body) {
    for (const char* start : {"HTTP/1.1 204 No Content\r\n", "HTTP/1.1 304 Not Modified\r\n", "HTTP/1.1 304\r\nContent-Length: 7\r\n",
             "HTTP/1.1 304 \r\nTransfer-Encoding: chunked\r\n"}) {
        BOOST_TEST_INFO_SCOPE(start);
        const outcome got = read_all_ways(start + "\r\n"s);
        BOOST_TEST(got.complete, start);
        BOOST_TEST(got.reusable, start);
        BOOST_TEST(got.out == std::string(start).substr(0, 12) + " \r\n\r\n");
    }
    for (const char* fields : {"", "Content-Length: 1000\r\n", "Transfer-Encoding: chunked\r\n"}) {
        BOOST_TEST_INFO_SCOPE(fields);
        const outcome got = read_all_ways(ok(fields), http_method::head);
        BOOST_TEST(got.complete, fields);
        BOOST_TEST(got.reusable, fields);
        BOOST_TEST(got.out == "HTTP/1.1 200 \r\n\r\n");
    }
    BOOST_TEST(read_all_ways(ok("Content-Length: 0\r\n")).complete);
}

BOOST_AUTO_TEST_CASE(after_a_204_that_announces_a_body_the_connection_is_not_used_again) {
    for (const char* fields : {"Content-Length: 5\r\n", "Transfer-Encoding: chunked\r\n"}) {
        BOOST_TEST_INFO_SCOPE(fields);
        const outcome got = read_all_ways("HTTP/1.1 204 No Content\r\n" + std::string(fields) + "\r\n");
        BOOST_TEST(got.complete);
        BOOST_TEST(!got.reusable);
        BOOST_TEST(got.out == "HTTP/1.1 204 \r\n\r\n");
    }
    BOOST_TEST(read_all_ways("HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n").reusable);
    BOOST_TEST(read_all_ways("HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n").reusable);
}

BOOST_AUTO_TEST_CASE(status_lines) {
    for (const char* line : {"HTTP/1.1 200", "HTTP/1.1 200 ", "HTTP/1.1 200 \xe4\t!", "HTTP/1.0 200 OK"})
        BOOST_TEST(read_all_ways(line + "\r\nContent-Length: 0\r\n\r\n"s).out == "HTTP/1.1 200 \r\nContent-Length: 0\r\n\r\n", line);
    for (const std::string& line : {""s, "HTTP/1.1"s, "HTTP/1.1 "s, "HTTP/1.1 2x"s, "HTTP/1.1 2x OK"s, "HTTP/1.1 20"s, "HTTP/1.1 20 OK"s,
             "HTTP/1.1 2000"s, "HTTP/1.1 2000 OK"s, "HTTP/1.1 099 OK"s, "HTTP/1.1 600 OK"s, "HTTP/1.1 -20 OK"s, "HTTP/1.1  200 OK"s,
             "HTTP/1.1\t200 OK"s, "HTTP/2 200 OK"s, "HTTP/1.2 200 OK"s, "HTTP/0.9 200 OK"s, "HTTP/9.9 200 OK"s, "http/1.1 200 OK"s,
             " HTTP/1.1 200 OK"s, "HTTP/1.1 200\tOK"s, "HTTP/1.1 200,OK"s, "HTTP/1.1 200 a\rb"s, "HTTP/1.1 200 a\0b"s, "SSH-2.0-OpenSSH_9"s,
             "HTTP/1.1 101 Switching Protocols"s, "HTTP/1.1 000 "s}) {
        const outcome got = read_all_ways(line + "\r\nContent-Length: 0\r\n\r\n");
        BOOST_TEST(got.fault != "", line);
        BOOST_TEST(got.out == "", line);
    }
}

BOOST_AUTO_TEST_CASE(heads_that_are_refused) {
    for (const std::string& fields : {"Content-Length : 0\r\n"s, "Content-Length: 0\r\nContent-Length: 0\r\n"s,
             "Content-Length: 0\r\nContent-Length: 1\r\n"s, "Content-Length: 0, 0\r\n"s, "Content-Length: -0\r\n"s, "Content-Length:\r\n"s,
             "Content-Length: 0\r\nTransfer-Encoding: chunked\r\n"s, "Transfer-Encoding: chunked\r\nContent-Length: 0\r\n"s,
             "Transfer-Encoding: gzip, chunked\r\n"s, "Transfer-Encoding: identity\r\n"s,
             "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"s, "A: b\r\n c\r\n"s, " A: b\r\n"s, "A: b\n"s, "A: b\0\r\n"s,
             "A: b\rc\r\n"s, "A\r\n"s, ": b\r\n"s}) {
        const outcome got = read_all_ways(ok(fields, "0\r\n\r\n"));
        BOOST_TEST(got.fault != "", fields);
        BOOST_TEST(got.out == "", fields);
    }
    for (const char* text :
        {"HTTP/1.1 200 OK\n\n", "HTTP/1.1 200 OK\r\n\n", "HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"})
        BOOST_TEST(read_all_ways(text).fault != "", text);
}

BOOST_AUTO_TEST_CASE(chunks_that_are_refused) {
    for (const std::string& body : {"\r\n\r\n"s, "x\r\n"s, "-1\r\n"s, "+1\r\na\r\n"s, "0x1\r\na\r\n"s, " 1\r\na\r\n"s, "1 \r\na\r\n"s,
             "1 x\r\na\r\n"s, "1\na\r\n"s, "1\ra\r\n"s, "1;\0\r\na\r\n"s, "1;a\rb\r\na\r\n"s, ";x\r\n"s, "1\r\nab\r\n"s, "1\r\na\n\n"s,
             "1\r\na0\r\n\r\n"s, "8000000000000000\r\na"s, "10000000000000001\r\na\r\n"s, "ffffffffffffffff\r\na"s, "0\r\nX : y\r\n\r\n"s,
             "0\r\nX: y\n\r\n"s, "0\r\n folded\r\n\r\n"s, "0\r\nX\r\n\r\n"s})
        BOOST_TEST(read_all_ways(chunked(body)).fault != "", body);
}

BOOST_AUTO_TEST_CASE(a_connection_that_ends_early) {
    for (const std::string& text :
        {""s, "HTTP/1.1 200"s, "HTTP/1.1 200 OK\r\nContent-Le"s, ok("Content-Length: 10\r\n", "abc"), chunked(""), chunked("5\r\nab"),
            chunked("1\r\na\r\n"), chunked("0\r\n"), chunked("0\r\nX: y\r\n"), "HTTP/1.1 100 Continue\r\n\r\n"s})
        for (const bool clean : {true, false})
            BOOST_TEST(read_all_ways(text, http_method::get, clean).fault == "the connection ended before the response was complete", text);
}

BOOST_AUTO_TEST_CASE(interim_responses_are_skipped) {
    const std::string early = "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\nConnection: close\r\n\r\n";
    std::string many = early + "HTTP/1.1 100\r\n\r\nHTTP/1.1 102 P\r\n\r\nHTTP/1.1 199 X\r\n\r\n";
    const outcome got = read_all_ways(many + ok("Content-Length: 1\r\n", "x"));
    BOOST_TEST(got.out == "HTTP/1.1 200 \r\nContent-Length: 1\r\n\r\nx");
    BOOST_TEST(got.fields == "Content-Length=1;");
    BOOST_TEST(got.reusable);
    for (unsigned i = 4; i < response_framing::interim_limit; ++i) many += early;
    BOOST_TEST(read_all_ways(many + ok("Content-Length: 0\r\n")).fault == "");
    BOOST_TEST(read_all_ways(many + early + ok("Content-Length: 0\r\n")).fault != "");
    BOOST_TEST(read_all_ways(early + "HTTP/1.1 101 Switching Protocols\r\n\r\n" + ok("Content-Length: 0\r\n")).fault != "");
}

BOOST_AUTO_TEST_CASE(surplus_and_reuse) {
    for (const std::string& text :
        {ok("Content-Length: 1\r\n", "x"), chunked("0\r\n\r\n"), ok("Content-Length: 0\r\n"), "HTTP/1.1 204 \r\n\r\n"s}) {
        for (const std::string& stray : {"\r\n"s, ok("Content-Length: 1\r\n", "y")}) {
            BOOST_TEST_INFO_SCOPE(stray);
            const outcome got = read_all_ways(text + stray);
            BOOST_TEST(got.complete);
            BOOST_TEST(got.surplus);
            BOOST_TEST(!got.reusable);
            BOOST_TEST(got.out == read_all_ways(text).out);
        }
        BOOST_TEST(!read_all_ways(text).surplus);
        BOOST_TEST(read_all_ways(text).reusable);
    }
    BOOST_TEST(read_all_ways(ok("Content-Length: 1\r\n", "x"), http_method::head).surplus);
    for (const char* fields : {"Connection: close\r\n", "connection: keep-alive, Close\r\n"})
        BOOST_TEST(!read_all_ways(ok(fields + "Content-Length: 0\r\n"s)).reusable, fields);
    BOOST_TEST(!read_all_ways("HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 0\r\n\r\n").reusable);
}

BOOST_AUTO_TEST_CASE(limits_are_exact) {
    using limits = response_framing;
    const auto status_of = [](std::size_t size) { return "HTTP/1.1 200 " + std::string(size - 15, 'A') + "\r\n"; };
    const std::string end = "Content-Length: 0\r\n\r\n";
    BOOST_TEST(read_all_ways(status_of(limits::status_line_limit) + end).fault == "");
    BOOST_TEST(read_all_ways(status_of(limits::status_line_limit + 1) + end).fault == "the server's status line is longer than 1 kB");

    const auto head_of = [&](std::size_t size) {
        return "HTTP/1.1 200 OK\r\nA:" + std::string(size - 21 - end.size(), 'a') + "\r\n" + end;
    };
    BOOST_TEST(read_all_ways(head_of(limits::head_limit)).fault == "");
    BOOST_TEST(read_all_ways(head_of(limits::head_limit + 1)).fault == "the head of the server's response is longer than 64 kB");
    const std::string interim = "HTTP/1.1 100 Continue\r\n\r\n";
    BOOST_TEST(read_all_ways(interim + head_of(limits::head_limit - interim.size())).fault == "");
    BOOST_TEST(read_all_ways(interim + head_of(limits::head_limit - interim.size() + 1)).fault != "");

    const auto chunk_of = [](std::size_t size) { return chunked("1;" + std::string(size - 4, 'e') + "\r\na\r\n0\r\n\r\n"); };
    BOOST_TEST(read_all_ways(chunk_of(limits::chunk_line_limit)).fault == "");
    BOOST_TEST(read_all_ways(chunk_of(limits::chunk_line_limit + 1)).fault == "a chunk of the server's response has an overlong size line");

    const auto trailers_of = [](std::size_t size) { return chunked("0\r\nT:" + std::string(size - 6, 't') + "\r\n\r\n"); };
    BOOST_TEST(read_all_ways(trailers_of(limits::head_limit)).fault == "");
    BOOST_TEST(read_all_ways(trailers_of(limits::head_limit + 1)).fault == "the trailers of the server's response are longer than 64 kB");
}

BOOST_AUTO_TEST_CASE(endless_lines_end_within_their_limit) {
    struct row {
        std::string start, again;
    };
    for (const row& one :
        {row{"", "A"}, row{"HTTP/1.1 200 ", "A"}, row{"HTTP/1.1 200 OK\r\nA: ", "a"}, row{"HTTP/1.1 200 OK\r\n", "A: b\r\n"},
            row{chunked("1;"), "e"}, row{chunked(""), "0"}, row{chunked("0\r\n"), "T: t\r\n"}, row{chunked("0\r\nT: "), "t"},
            row{"", "HTTP/1.1 100 C\r\n\r\n"}, row{"", "HTTP/1.1 103 C\r\nLink: " + std::string(9000, 'l') + "\r\n\r\n"}}) {
        response_framing framing(http_method::get);
        std::string out;
        azdo::result<void> done = framing.take(one.start, out);
        BOOST_TEST(done.has_value());
        const std::size_t before = out.size();
        std::size_t taken = 0;
        for (; done && taken < 100'000; taken += one.again.size()) done = framing.take(one.again, out);
        BOOST_TEST(!done.has_value(), one.start << one.again.substr(0, 20));
        BOOST_TEST(taken <= response_framing::head_limit + one.again.size());
        BOOST_TEST(out.size() == before);
    }
}

BOOST_AUTO_TEST_CASE(a_fault_never_quotes_the_server) {
    for (const char* text : {"HTTP/1.1 canary\r\n", "HTTP/1.1 200 OK\r\ncanary : x\r\n", "HTTP/1.1 200 OK\r\nContent-Length: canary\r\n",
             "HTTP/1.1 200 OK\r\nTransfer-Encoding: canary\r\n", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\ncanary\r\n"}) {
        const outcome got = read_all_ways(text);
        BOOST_TEST(got.fault != "", text);
        BOOST_TEST(got.fault.find("canary") == std::string::npos, got.fault);
    }
}

BOOST_AUTO_TEST_CASE(a_request_that_is_still_being_sent_is_refused_by_an_error_or_a_redirect) {
    for (const auto& [text, refuses] : {std::pair{"HTTP/1.1 413 No\r\nContent-Length: 1\r\n\r\n", true}, {"HTTP/1.1 302 No\r\n\r\n", true},
             {"HTTP/1.1 299 Yes\r\n\r\n", false}, {"HTTP/1.1 413 No\r\nContent-Length: 1\r\n", false},
             {"HTTP/1.1 100 Go on\r\n\r\n", false}, {"HTTP/1.1 101 No\r\n\r\n", true}, {"no HTTP\r\n", true}}) {
        response_framing framing(http_method::post);
        std::string out;
        static_cast<void>(framing.take(text, out));
        BOOST_TEST(framing.refuses_upload() == refuses, text);
    }
}

BOOST_AUTO_TEST_CASE(a_request_that_was_cut_short_ends_its_connection) {
    const std::string with_length = "HTTP/1.1 413 No\r\nContent-Length: 1\r\n\r\n";
    std::string out;
    for (const bool cut : {true, false}) {
        BOOST_TEST_INFO_SCOPE(cut);
        response_framing framing(http_method::post);
        BOOST_TEST(framing.take(with_length + "x", out).has_value());
        if (cut) framing.cut_upload();
        BOOST_TEST(framing.is_complete());
        BOOST_TEST(framing.may_be_reused() == !cut);
    }
    for (const int status : {200, 399, 400, 599}) // without a length the end of the connection ends the body
        for (const bool clean : {true, false})
            for (const bool cut : {true, false}) {
                BOOST_TEST_INFO_SCOPE(clean << ' ' << cut);
                response_framing framing(http_method::post);
                BOOST_TEST(framing.take("HTTP/1.1 " + std::to_string(status) + " A\r\n\r\nx", out).has_value());
                if (cut) framing.cut_upload();
                BOOST_TEST(framing.end_of_connection(clean).has_value() == (cut ? status >= 400 : clean), status);
            }
    response_framing half(http_method::post);
    BOOST_TEST(half.take(with_length, out).has_value());
    half.cut_upload();
    BOOST_TEST(!half.end_of_connection(true).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
