// SPDX-License-Identifier: BSL-1.0
// Reads responses with cpp-httplib (0.11.4 or newer), from a stream of checked bytes. Used by `httplib_transport`.
#pragma once

#ifndef CPPHTTPLIB_OPENSSL_SUPPORT
#error                                                                                                                                     \
    "azdo: define CPPHTTPLIB_OPENSSL_SUPPORT in the whole program: it changes the layout of classes. Link azdo::httplib, or compile with $(pkg-config --cflags --libs cpp-httplib libssl libcrypto)"
#else

#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/transport.hpp>
#include <azdo/transport/connect.hpp>
#include <azdo/transport/gzip_trailer.hpp>
#include <azdo/transport/response_framing.hpp>

#include <httplib.h>

#include <algorithm>
#include <cstddef>
#include <ctime>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::detail {

/// The stream from which cpp-httplib reads a response: only canonical bytes, made from the raw bytes of
/// `receive(char* to, std::size_t room)`, which returns a `result<std::size_t>`; 0 is the clean end of the connection.
template <class Receive>
class httplib_stream final : public httplib::Stream { // no `override`: newer versions have more functions
public:
    httplib_stream(http_method method, Receive receive) : framing_(method), receive_(std::move(receive)), received_(new char[read_size]) {
        ready_.reserve(read_size + response_framing::head_limit); // never reallocated, so all of it can be wiped
    }
    const response_framing& framing() const noexcept { return framing_; }
    bool head_is_complete() const noexcept { return framing_.head_is_complete(); }
    bool refuses_upload() const noexcept { return framing_.refuses_upload(); }
    /// Takes bytes that arrived before the whole request was sent. Requirement: the head is not complete, and nothing has failed.
    void take(std::string_view received) {
        if (const auto done = framing_.take(received, ready_); !done) trouble_ = done.error();
        most_ready_ = std::max(most_ready_, ready_.size());
    }
    /// Notes that only a part of the request was sent.
    void cut_upload() noexcept { framing_.cut_upload(); }
    /// The reason why the response could not be read to its end.
    const std::optional<failure>& trouble() const noexcept { return trouble_; }
    /// Overwrites the received bytes.
    void wipe_buffers() noexcept {
        wipe(received_.get(), most_received_);
        ready_.resize(most_ready_); // no allocation: it has had this size
        wipe(ready_.data(), ready_.size());
        ready_.clear();
        at_ = 0;
    }

    ssize_t read(char* to, std::size_t size) {
        while (at_ == ready_.size())
            if (!read_more()) return trouble_ ? -1 : 0;
        const std::size_t taken = ready_.copy(to, size, at_);
        at_ += taken;
        return static_cast<ssize_t>(taken);
    }
    ssize_t write(const char*, std::size_t size) { return static_cast<ssize_t>(size); } // the request has been sent already
    bool is_readable() const { return true; }
    bool is_writable() const { return true; }
    bool wait_readable() const { return true; }
    bool wait_writable() const { return true; }
    void get_remote_ip_and_port(std::string&, int&) const {}
    void get_local_ip_and_port(std::string&, int&) const {}
    socket_t socket() const { return INVALID_SOCKET; }
    std::time_t duration() const { return 0; }

private:
    static constexpr std::size_t read_size = 32 * 1024;

    /// False at the end of the response, or when it cannot be read.
    bool read_more() {
        if (framing_.is_complete() || trouble_) return false;
        ready_.clear();
        at_ = 0;
        const result<std::size_t> size = receive_(received_.get(), read_size);
        result<void> done;
        if (!size)
            done = size.error();
        else if (*size == 0)
            done = framing_.end_of_connection(true);
        else
            done = framing_.take({received_.get(), *size}, ready_);
        if (size) most_received_ = std::max(most_received_, *size);
        most_ready_ = std::max(most_ready_, ready_.size());
        if (!done) trouble_ = done.error();
        return done.has_value();
    }

    response_framing framing_;
    Receive receive_;
    std::unique_ptr<char[]> received_;
    std::string ready_{};
    std::size_t at_ = 0, most_received_ = 0, most_ready_ = 0;
    std::optional<failure> trouble_{};
};

/// Gives access to the part of cpp-httplib that reads from our own stream.
class httplib_messages : private httplib::ClientImpl {
public:
    explicit httplib_messages(bool decompress) : httplib::ClientImpl("localhost") { // it connects to nothing
        set_decompress(decompress);
        set_follow_location(false);
    }
    /// Reads a response whose request has been sent. False when that fails.
    bool read(httplib::Stream& from, httplib::Request& head_of_request, httplib::Response& to) {
        httplib::Error error = httplib::Error::Success;
        return process_request(from, head_of_request, to, false, error);
    }
};

/// Reads a response from a `httplib_stream`.
///
/// Failures: the stream's; the sink's; `too_large`; `protocol` for a body that cannot be decompressed.
template <class Receive>
result<http::response> read_response(httplib_stream<Receive>& from, const http::request& wanted, const transport_options& options) {
    const response_framing& framing = from.framing();
    body_receiver receiver(wanted, options);
    httplib::Request head;
    head.method = to_string(wanted.method());
    head.path = "/";
    bool is_foreign = false, is_zipped = false;
    gzip_trailer unzipped;
    head.response_handler = [&](const httplib::Response&) {
        is_foreign = options.decompress && framing.has_body() && framing.coding() == content_coding::other;
        is_zipped = options.decompress && framing.coding() == content_coding::gzip;
        return !is_foreign && receiver.begin(framing.status(), framing.body_length().value_or(0));
    };
    const exchange_limits limits(wanted.deadline, wanted.stop);
    std::size_t taken = 0;
    bool is_over = false; // bytes received within the limits may grow enormously when decompressed into a sink
    head.content_receiver = [&](const char* bytes, std::size_t size, auto, auto) {
        taken += size;
        if (is_zipped) unzipped.add({bytes, size});
        is_over = options.decompress && taken > options.response_limit && limits.are_over();
        return !is_over && receiver.take({bytes, size});
    };
    httplib::Response got;
    const bool done = httplib_messages(options.decompress).read(from, head, got);
    if (is_foreign)
        return fail(failure_kind::protocol, "the body of the response has a Content-Encoding other than gzip, which was not requested");
    if (receiver.trouble()) return *receiver.trouble();
    if (is_over) return limits.verdict();
    if (from.trouble()) return *from.trouble();
    if (!done || !framing.is_complete())
        return fail(failure_kind::protocol, "the body of the response cannot be decoded: its Content-Encoding is wrong or unknown");
    if (is_zipped && !framing.body_tail().empty() && !unzipped.matches(framing.body_tail()))
        return fail(failure_kind::protocol, "the compressed body of the response is incomplete, or its checksum is wrong");
    http::response made(framing.status(), std::move(receiver).body());
    for (const http::header one : framing.headers()) made.add_header(one.name, one.value);
    return made;
}

} // namespace azdo::inline v1::detail

#endif
