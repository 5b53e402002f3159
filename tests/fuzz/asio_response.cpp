// SPDX-License-Identifier: BSL-1.0
// The fuzz target of the bytes that `asio_transport` receives: an exchange over a pair of sockets, in which each piece of the input is
// received separately. The result must be what the framing says about the whole input, or a failure.
#include "targets.hpp"

#include <azdo/core/owned_descriptor.hpp>
#include <azdo/core/result.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/transport.hpp>
#include <azdo/http/url.hpp>
#include <azdo/transport/asio_exchange.hpp>
#include <azdo/transport/channel.hpp>
#include <azdo/transport/response_framing.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/this_coro.hpp>
#include <sys/socket.h>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

namespace {
using namespace azdo;
using exchanged = std::optional<result<http::response>>;

void require(bool good, const char* what) {
    if (good) return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}

/// The socket and the parameters of an exchange.
struct setting {
    int socket;
    const http::request& request;
    const http::url_parts& target;
    const transport_options& options;
};
boost::asio::awaitable<void> run_into(exchanged& got, const setting& given) {
    azdo::detail::asio_exchange exchange(given.request, given.target, given.options, nullptr, co_await boost::asio::this_coro::executor);
    exchange.use(azdo::detail::channel(azdo::owned_descriptor(given.socket)));
    got = co_await exchange.talk();
}

/// The result of an exchange with a server that sends a text in pieces and then closes the connection.
result<http::response> receive(std::string_view text, std::size_t piece, http_method method, const transport_options& options) {
    static boost::asio::io_context io(1);
    int both[2];
    require(::socketpair(AF_UNIX, SOCK_SEQPACKET, 0, both) == 0, "there are sockets");
    const azdo::owned_descriptor server(both[1]);
    for (std::size_t at = 0; at < text.size(); at += piece) {
        const std::string_view one = text.substr(at, piece);
        require(::send(both[1], one.data(), one.size(), MSG_NOSIGNAL | MSG_DONTWAIT) == static_cast<ssize_t>(one.size()), "it fits");
    }
    require(::shutdown(both[1], SHUT_WR) == 0, "the server can end it");
    const auto request = http::request::make(method, "http://localhost/");
    const auto target = http::split_url(request->target());
    exchanged got;
    const setting given{both[0], *request, *target, options};
    boost::asio::co_spawn(io, run_into(got, given), boost::asio::detached);
    io.restart();
    io.run();
    require(got.has_value(), "an exchange ends");
    return *std::move(got);
}
/// The body according to the framing of the whole text.
std::optional<std::string> framed(std::string_view text, http_method method, int& status) {
    azdo::detail::response_framing framing(method, azdo::detail::framing_output::body);
    std::string body;
    if (!framing.take(text, body) || (!framing.is_complete() && !framing.end_of_connection(true))) return std::nullopt;
    status = framing.status();
    return body;
}
} // namespace

void fuzz::asio_response(const std::string& text) {
    const http_method method = text.size() % 5 == 0 ? http_method::head : http_method::get;
    const bool is_limited = text.size() % 3 == 0;
    const transport_options options{.response_limit = is_limited ? 8u : 64u << 20};
    int status = 0;
    const std::optional<std::string> body = framed(text, method, status);
    const std::size_t piece = std::max(1 + text.size() % 7, 1 + text.size() / 64); // few enough pieces for a socket's buffer
    const auto got = receive(text, piece, method, options);
    if (got) {
        require(body.has_value(), "complete is what the framing says");
        require(got->status == status && got->body == *body, "the same status and body");
        require(!is_limited || body->size() <= 8, "not more than the limit");
    } else if (got.error().kind == failure_kind::too_large) {
        require(is_limited, "the limit is the cause where there is one");
    } else {
        require(!body.has_value(), "what the framing says to be complete is");
        require(got.error().kind == failure_kind::transport && !got.error().nothing_sent, "the connection is the cause");
    }
}
