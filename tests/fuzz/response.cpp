// SPDX-License-Identifier: BSL-1.0
// The fuzz target of responses: any bytes are a response or a failure, regardless of how they are split into pieces; the framing's output
// is canonical, and cpp-httplib reads it with the same meaning.
#include "targets.hpp"

#include <azdo/core/result.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/transport.hpp>
#include <azdo/transport/httplib_response.hpp>
#include <azdo/transport/response_framing.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {
using azdo::http_method;
using azdo::detail::framing_output;
using azdo::detail::response_framing;

void require(bool good, const char* what) {
    if (good) return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}

struct outcome {
    bool good = false;
    std::string out{};
    int status = 0;
    bool is_reusable = false, has_surplus = false;
    bool operator==(const outcome&) const = default;
};
outcome frame(std::string_view text, std::size_t piece, http_method method, framing_output output = framing_output::message) {
    outcome made;
    response_framing framing(method, output);
    azdo::result<void> done;
    for (std::size_t at = 0; done && at < text.size(); at += piece) done = framing.take(text.substr(at, piece), made.out);
    if (done && !framing.is_complete()) done = framing.end_of_connection(true);
    made.good = done.has_value();
    require(made.good == framing.is_complete(), "complete is what did not fail");
    made.status = framing.status();
    made.is_reusable = framing.may_be_reused();
    made.has_surplus = framing.has_surplus();
    require(!made.good || (made.status >= 200 && made.status <= 599), "a final status");
    require(made.out.size() <= 2 * text.size() + 100, "not more bytes than were received");
    return made;
}
/// The body of a canonical response.
std::string body_of(std::string_view response) {
    const std::size_t end = response.find("\r\n\r\n");
    const bool is_chunked = response.substr(0, end).find("\r\nTransfer-Encoding: chunked") != response.npos;
    response.remove_prefix(end + 4);
    if (!is_chunked) return std::string(response);
    std::string body;
    while (response != "0\r\n\r\n") {
        const std::size_t size = std::stoul(std::string(response.substr(0, response.find('\r'))), nullptr, 16);
        response.remove_prefix(response.find('\n') + 1);
        body.append(response.substr(0, size));
        response.remove_prefix(size + 2);
    }
    return body;
}
void read_by_httplib(const std::string& text, std::size_t piece, http_method method, const outcome& expected, bool decompress) {
    const azdo::transport_options options{.decompress = decompress};
    auto request = azdo::http::request::make(method, "https://h/");
    std::size_t at = 0;
    azdo::detail::httplib_stream stream(method, [&](char* to, std::size_t room) -> azdo::result<std::size_t> {
        const std::size_t size = text.copy(to, std::min(piece, room), std::min(at, text.size()));
        at += size;
        return size;
    });
    const auto got = azdo::detail::read_response(stream, *request, options);
    if (decompress) return; // compressed bodies are not compared
    require(got.has_value() == expected.good, "cpp-httplib reads what is canonical");
    if (!got) return;
    require(got->status == expected.status, "the same status");
    require(got->body == body_of(expected.out), "the same body");
}
} // namespace

void fuzz::response(const std::string& text) {
    for (const http_method method : {http_method::get, http_method::head}) {
        const outcome whole = frame(text, text.size() + 1, method);
        const std::size_t piece = 1 + text.size() % 7;
        require(frame(text, piece, method) == whole, "pieces are the whole");
        if (whole.good) require(frame(whole.out, whole.out.size(), method).out == whole.out, "what is canonical stays as it is");
        if (whole.good)
            require(
                frame(text, piece, method, framing_output::body).out == body_of(whole.out), "the body alone is the body of the message");
        read_by_httplib(text, piece, method, whole, text.size() % 2 == 0);
    }
}
