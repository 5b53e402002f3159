// SPDX-License-Identifier: BSL-1.0
// The bytes of a request: its head, and its body piece by piece.
#pragma once

#include <azdo/core/min_max.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/text.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/headers.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/transport.hpp>
#include <azdo/http/url.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::detail {

/// True for a header that frames a message. The transport itself writes these, from the body.
inline bool is_framing_header(std::string_view name) noexcept {
    return http::same_ignoring_case(name, "Content-Length") || http::same_ignoring_case(name, "Transfer-Encoding");
}
/// True for a header that is for a proxy: it must not reach the server.
inline bool is_for_proxy(std::string_view name) noexcept {
    return http::same_ignoring_case(name, "Proxy-Authorization") || http::same_ignoring_case(name, "Proxy-Connection");
}
inline std::uint64_t body_size(const http::request& wanted) {
    return wanted.source != nullptr ? wanted.source->size() : wanted.body().size();
}
/// True for a request that states its body's length: one with a body, or with a method that usually has one (RFC 9110 section 8.6).
inline bool announces_body(const http::request& wanted) {
    const http_method method = wanted.method();
    return wanted.source != nullptr || !wanted.body().empty() || method == http_method::post || method == http_method::put ||
           method == http_method::patch;
}

/// Writes the request line and headers, every byte as in the request (RFC 9112 section 3), without headers for a proxy. The buffer holds
/// credentials, so it is large enough from the start: growing would leave copies.
AZDO_COLD inline secret<std::string> request_head(
    const http::request& wanted, const http::url_parts& target, const transport_options& options) {
    std::string head;
    std::size_t size = 256 + target.path_and_query().size() + target.origin().size() + options.user_agent.size();
    for (const http::header one : wanted.headers()) size += one.name.size() + one.value.size() + 4;
    head.reserve(size);
    const auto line = [&head](std::string_view name, std::string_view value) {
        for (const std::string_view piece : {name, std::string_view(": "), value, std::string_view("\r\n")}) append(head, piece);
    };
    const auto line_if_absent = [&](std::string_view name, std::string_view value) {
        if (!wanted.headers().contains(name)) line(name, value);
    };
    append(head, to_string(wanted.method()));
    append(head, target.path_and_query().substr(0, 1) == "/" ? " " : " /");
    append(head, target.path_and_query());
    append(head, " HTTP/1.1\r\n");
    line_if_absent("Host", target.origin().substr(target.scheme.size() + 3));
    line_if_absent("User-Agent", options.user_agent);
    line_if_absent("Accept-Encoding", options.decompress ? "gzip" : "identity");
    for (const http::header one : wanted.headers())
        if (!is_framing_header(one.name) && !is_for_proxy(one.name)) line(one.name, one.value);
    if (announces_body(wanted)) line("Content-Length", digits_of(body_size(wanted)));
    append(head, "\r\n");
    return secret<std::string>(std::move(head));
}

/// True for a request that may be sent again after its connection was lost before a byte of a response: the server may close an idle
/// connection at any time (RFC 9110 section 9.2.2, RFC 9112 section 9.3.1). `is_sent`: a byte of it may have reached the server. When true,
/// the body's source has been rewound.
inline bool may_send_again(const http::request& wanted, bool is_sent) {
    const bool is_harmless = !is_sent || (is_idempotent(wanted.method()) && !wanted.once);
    return is_harmless && (wanted.source == nullptr || wanted.source->rewind());
}

/// Passes the request's bytes to `send(std::string_view)`, which returns a `result<void>`: the head first, together with a small body.
///
/// Failures: those of `send` and of the body's source; `invalid_input` for a source that ends before its stated size.
template <class Send>
AZDO_COLD result<void> send_request(
    const http::request& wanted, const http::url_parts& target, const transport_options& options, Send send) {
    secret<std::string> head = request_head(wanted, target, options);
    if (wanted.source == nullptr && wanted.body().size() <= 16 * 1024) {
        std::string both;
        both.reserve(head.size() + wanted.body().size());
        both.append(head.reveal()).append(wanted.body());
        return send(std::string_view(secret<std::string>(std::move(both)).reveal()));
    }
    if (auto sent = send(std::string_view(head.reveal())); !sent) return sent;
    head.clear();
    if (wanted.source == nullptr) return send(std::string_view(wanted.body()));
    std::array<char, 16 * 1024> buffer;
    for (std::uint64_t left = wanted.source->size(); left > 0;) {
        const auto read = wanted.source->read(buffer.data(), static_cast<std::size_t>(std::min<std::uint64_t>(left, buffer.size())));
        if (!read) return read.error();
        if (*read == 0) return fail(failure_kind::invalid_input, "the body's source ended before its stated size");
        if (auto sent = send(std::string_view(buffer.data(), *read)); !sent) return sent;
        left -= *read;
    }
    return {};
}

} // namespace azdo::inline v1::detail
