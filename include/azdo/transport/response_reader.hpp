// SPDX-License-Identifier: BSL-1.0
// `response_reader`: receives one response by blocking, and decompresses it if the options say so. Used by `httplib_transport`.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/headers.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/transport.hpp>
#include <azdo/transport/connect.hpp>
#include <azdo/transport/gzip.hpp>
#include <azdo/transport/response_framing.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::detail {

/// Reads the response to a request. `receive(char* to, std::size_t room)` returns a `result<std::size_t>`; 0 is the clean end of the
/// connection. An `early_response`.
///
/// Requirement: the request and the options outlive it.
template <class Receive>
class response_reader final : private gzip_stream {
public:
    response_reader(const http::request& wanted, const transport_options& options, Receive receive)
        : wanted_(wanted), options_(options), framing_(wanted.method(), framing_output::body), receive_(std::move(receive)),
          receiver_(wanted, options), received_(read_size, '\0') {
        body_.reserve(read_size); // never reallocated, so all of it can be wiped
    }
    ~response_reader() {
        if (!wanted_.holds_secrets()) return;
        wipe(received_);
        wipe(body_);
    }

    const response_framing& framing() const noexcept { return framing_; }
    bool head_is_complete() const noexcept { return framing_.head_is_complete(); }
    bool refuses_upload() const noexcept { return framing_.refuses_upload(); }
    /// Takes bytes that arrived before the whole request was sent. Requirement: the head is not complete, and nothing has failed.
    void take(std::string_view bytes) {
        if (const auto done = framing_.take(bytes, body_); !done) trouble_ = done.error();
    }
    /// Notes that only a part of the request was sent.
    void cut_upload() noexcept { framing_.cut_upload(); }

    /// Receives the rest of the response.
    ///
    /// Failures: those of `receive`, of the framing and of the sink; `too_large`; `protocol` for a body that cannot be decompressed.
    result<http::response> read_all() {
        while (!framing_.head_is_complete() && receive_more()) {
        }
        if (trouble_) return *trouble_;
        if (options_.decompress && framing_.has_body() && framing_.coding() == content_coding::other)
            return fail(failure_kind::protocol, "the body of the response has a Content-Encoding other than gzip, which was not requested");
        const bool is_good = receiver_.begin(framing_.status(), framing_.body_length().value_or(0)) && read_body();
        if (receiver_.trouble()) return *receiver_.trouble();
        if (trouble_) return *trouble_;
        if (!is_good) return fail(failure_kind::protocol, "the compressed body of the response is incomplete, damaged or not gzip");
        http::response made(framing_.status(), std::move(receiver_).body());
        for (const http::header one : framing_.headers()) made.add_header(one.name, one.value);
        return made;
    }

private:
    static constexpr std::size_t read_size = 32 * 1024;

    /// False at the end of the response, or when it cannot be received.
    bool receive_more() {
        if (framing_.is_complete() || trouble_) return false;
        const result<std::size_t> size = receive_(received_.data(), read_size);
        result<void> done;
        if (!size)
            done = size.error();
        else if (*size == 0)
            done = framing_.end_of_connection(true);
        else
            done = framing_.take({received_.data(), *size}, body_);
        if (!done) trouble_ = done.error();
        return done.has_value();
    }
    bool read_body() {
        if (options_.decompress && framing_.has_body() && framing_.coding() == content_coding::gzip) return gunzip(*this);
        for (std::string_view bytes = read(); !bytes.empty(); bytes = read())
            if (!receiver_.take(bytes)) return false;
        return true;
    }
    std::string_view read() override {
        if (is_read_) body_.clear();
        while (body_.empty() && receive_more()) {
        }
        is_read_ = true;
        return trouble_ ? std::string_view() : body_;
    }
    bool write(std::string_view bytes) override {
        written_ += bytes.size();
        const exchange_limits limits(wanted_.deadline, wanted_.stop);
        if (written_ > options_.response_limit && limits.are_over()) trouble_ = limits.verdict();
        return !trouble_ && receiver_.take(bytes);
    }

    const http::request& wanted_;
    const transport_options& options_;
    response_framing framing_;
    Receive receive_;
    body_receiver receiver_;
    std::string received_;
    std::string body_{};      ///< the received bytes of the body
    bool is_read_ = false;    ///< `body_` was passed on
    std::size_t written_ = 0; ///< decompressed bytes: those received within the limits may be enormously more in a sink
    std::optional<failure> trouble_{};
};

} // namespace azdo::inline v1::detail
