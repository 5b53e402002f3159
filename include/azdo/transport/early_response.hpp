// SPDX-License-Identifier: BSL-1.0
// `upload_state`: the rules for a response that arrives while its request is still being sent. Without I/O.
#pragma once

#include <azdo/core/secret.hpp>
#include <azdo/transport/channel.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <string_view>

namespace azdo::inline v1::detail {

/// A response whose bytes may arrive before its whole request was sent. The functions are those of `response_framing`.
template <class T>
concept early_response = requires(T& response, const T& seen, std::string_view bytes) {
    response.take(bytes);
    { seen.head_is_complete() } -> std::same_as<bool>;
    { seen.refuses_upload() } -> std::same_as<bool>;
};

/// What is known of an exchange from the outcomes of its reads and writes.
///
/// Example:
/// ```
/// while (!bytes.empty()) {
///     if (!state.may_send_on(response, read)) break;
///     const io_outcome did = connection.write(bytes);
///     state.has_written(did, connection.is_secure());
///     …
/// }
/// if (!bytes.empty()) state.stop_sending(response); // is_cut: there may be a response to read
/// ```
class upload_state {
public:
    /// A request is sent on a new connection. What was sent and received on earlier ones still counts.
    void begin() noexcept { is_lost_ = is_cut_ = false; }
    /// `secure`: over TLS a part of the bytes may have been sent although the write has to be repeated.
    void has_written(const io_outcome& did, bool secure) noexcept {
        is_sent_ = is_sent_ || did.size > 0 || (secure && did.status == io_status::wants_write);
        is_lost_ = is_lost_ || is_over(did.status);
    }
    void has_read(const io_outcome& did) noexcept {
        is_answered_ = is_answered_ || did.status == io_status::done;
        is_lost_ = is_lost_ || is_over(did.status);
    }
    /// Reads bytes that arrive before the whole request was sent, up to the end of a final response's head; none before the first byte was
    /// sent. False when sending must stop: the server does not want the rest, or the connection has ended. `read(to, room)` does not wait.
    template <early_response Response, class Read>
    bool may_send_on(Response& response, const Read& read) {
        std::array<char, 4096> bytes;
        while (is_sent_ && !response.head_is_complete() && !response.refuses_upload()) {
            const io_outcome got = read(bytes.data(), bytes.size());
            has_read(got);
            if (got.status != io_status::done) return !is_over(got.status);
            response.take({bytes.data(), got.size});
            wipe(bytes.data(), got.size);
        }
        return !is_sent_ || !response.refuses_upload();
    }
    /// Sending ended after a part of the request. The peer may have responded before it closed the connection or stopped reading.
    template <early_response Response>
    void stop_sending(const Response& response) {
        is_cut_ = response.head_is_complete() || response.refuses_upload() || (is_sent_ && is_lost_);
    }

    /// True when a byte may have reached the server.
    bool is_sent() const noexcept { return is_sent_; }
    /// True when a byte was received.
    bool is_answered() const noexcept { return is_answered_; }
    /// True when the connection has ended.
    bool is_lost() const noexcept { return is_lost_; }
    /// True when sending has stopped and there may be a response to read.
    bool is_cut() const noexcept { return is_cut_; }

private:
    bool is_sent_ = false, is_answered_ = false, is_lost_ = false, is_cut_ = false;
};

} // namespace azdo::inline v1::detail
