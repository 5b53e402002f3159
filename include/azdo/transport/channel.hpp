// SPDX-License-Identifier: BSL-1.0
// `channel`: a TCP connection, plain or with TLS, that never blocks and never raises a signal. Waiting is the caller's task. POSIX systems.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/owned_descriptor.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/unique_ptr.hpp>
#include <azdo/transport/tls_policy.hpp>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <sys/types.h>

#include <cerrno>
#include <cstddef>
#include <string_view>
#include <utility>

namespace azdo::inline v1::detail {

/// The outcome of a non-blocking operation.
enum class io_status : unsigned char {
    done,
    wants_read,  ///< repeat it when the socket can be read
    wants_write, ///< repeat it when the socket can be written
    ended,       ///< the peer has ended the connection cleanly: FIN, over TLS close_notify
    broken       ///< reset, truncated, or not TLS
};
/// True when the connection has ended.
constexpr bool is_over(io_status did) noexcept { return did == io_status::ended || did == io_status::broken; }
struct io_outcome {
    io_status status = io_status::broken;
    std::size_t size = 0; ///< bytes that were read or written, when `done`
};

/// An OpenSSL BIO over a socket, without SIGPIPE: `BIO_s_socket` uses `write`, which can raise it.
namespace quiet_bio {
inline int socket_of(BIO* bio) { return static_cast<const owned_descriptor*>(BIO_get_data(bio))->get(); }
inline bool is_passing(int why) { return why == EAGAIN || why == EWOULDBLOCK || why == EINTR; }
inline int write(BIO* bio, const char* bytes, int size) {
    BIO_clear_retry_flags(bio);
    const ssize_t done = ::send(socket_of(bio), bytes, static_cast<std::size_t>(size), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (done < 0 && is_passing(errno)) BIO_set_retry_write(bio);
    return static_cast<int>(done);
}
inline int read(BIO* bio, char* bytes, int size) {
    BIO_clear_retry_flags(bio);
    const ssize_t done = ::recv(socket_of(bio), bytes, static_cast<std::size_t>(size), MSG_DONTWAIT);
    if (done < 0 && is_passing(errno)) BIO_set_retry_read(bio);
    return static_cast<int>(done);
}
inline long control(BIO*, int what, long, void*) { return what == BIO_CTRL_FLUSH ? 1 : 0; }

/// Never freed: a static object's connection may outlive any static object here.
inline const BIO_METHOD* method() {
    static const BIO_METHOD* const made = []() -> const BIO_METHOD* {
        BIO_METHOD* const one = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "azdo socket");
        if (one != nullptr && BIO_meth_set_write(one, write) == 1 && BIO_meth_set_read(one, read) == 1 &&
            BIO_meth_set_ctrl(one, control) == 1)
            return one;
        BIO_meth_free(one);
        return nullptr;
    }();
    return made;
}
} // namespace quiet_bio

/// A connection. Not thread-safe.
///
/// Example:
/// ```
/// channel connection{owned_descriptor(socket)};                         // connected
/// if (!connection.start_tls(context, host)) …
/// for (io_status did = connection.shake_hands(); did != io_status::done; did = connection.shake_hands()) wait_for(did);
/// ```
/// Repeat an operation that wants to read or write with the same bytes. No operation reads more than one TLS record, so that a flood of
/// records without data does not keep the caller from checking the time.
class channel {
public:
    static constexpr std::size_t most_written = 16'384; ///< the size of a TLS record

    channel() = default;
    explicit channel(owned_descriptor socket) : socket_(std::make_unique<owned_descriptor>(std::move(socket))) {}
    channel(channel&&) = default;
    channel& operator=(channel&& other) noexcept { // `other` closes this one's old connection
        std::swap(socket_, other.socket_);
        std::swap(tls_, other.tls_);
        std::swap(is_broken_, other.is_broken_);
        std::swap(has_received_, other.has_received_);
        std::swap(reason_, other.reason_);
        return *this;
    }
    AZDO_OUT_OF_LINE ~channel() {
        if (!tls_ || !SSL_is_init_finished(tls_.get()) || is_broken_) return;
        ERR_clear_error();
        SSL_shutdown(tls_.get()); // sends close_notify if that is possible without waiting
        ERR_clear_error();
    }

    explicit operator bool() const noexcept { return socket_ && *socket_; }
    int socket() const noexcept { return socket_->get(); }
    bool is_secure() const noexcept { return tls_ != nullptr; }

    /// Prepares TLS with a host. False when that fails.
    AZDO_COLD bool start_tls(SSL_CTX* context, std::string_view host) {
        tls_.reset(SSL_new(context));
        if (!tls_ || !expect_host(tls_.get(), host)) return false;
        SSL_set_mode(tls_.get(), SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
        SSL_clear_mode(tls_.get(), SSL_MODE_AUTO_RETRY);
        SSL_set_cert_cb(tls_.get(), note_certificate_request, nullptr);
        BIO* const bio = quiet_bio::method() == nullptr ? nullptr : BIO_new(quiet_bio::method());
        if (bio == nullptr) return false;
        BIO_set_data(bio, socket_.get());
        BIO_set_init(bio, 1);
        SSL_set_bio(tls_.get(), bio, bio);
        SSL_set_connect_state(tls_.get());
        return true;
    }
    /// Requirement: `start_tls` was true.
    io_status shake_hands() {
        ERR_clear_error();
        return status_of(SSL_do_handshake(tls_.get()));
    }
    /// The reason why `shake_hands` failed or was abandoned.
    failure handshake_trouble(std::string_view host) const { return detail::handshake_trouble(tls_.get(), host); }

    /// True when the server refused our certificate, or our not having one: with TLS 1.3 it does so after the handshake. Its alert says so; if
    /// the alert was lost, an end before the first byte of a server that asked for a certificate, and got none, is taken for it.
    bool is_refused() const {
        if (!is_broken_ || !tls_ || !asks_for_certificate(tls_.get())) return false;
        return is_alert_about_certificate(reason_) || (!has_received_ && SSL_get_certificate(tls_.get()) == nullptr);
    }

    io_outcome read(char* to, std::size_t capacity) {
        if (!tls_) return plain(::recv(socket(), to, capacity, MSG_DONTWAIT), io_status::wants_read);
        ERR_clear_error();
        std::size_t size = 0;
        const io_status status = status_of(SSL_read_ex(tls_.get(), to, capacity, &size));
        has_received_ = has_received_ || size > 0;
        return {status, size};
    }
    /// Writes at most `most_written` bytes: to a peer that reads quickly, one call could otherwise send a whole body without a look at the
    /// response that has arrived in the meantime. Requirement: `bytes` is not empty.
    io_outcome write(std::string_view bytes) {
        bytes = bytes.substr(0, most_written);
        if (!tls_) return plain(::send(socket(), bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT), io_status::wants_write);
        ERR_clear_error();
        std::size_t size = 0;
        const io_status status = status_of(SSL_write_ex(tls_.get(), bytes.data(), bytes.size(), &size));
        if (status == io_status::broken) look_for_alert();
        return {status, size};
    }

    /// True when the connection is open and no bytes of a response are waiting. TLS records without data, such as session tickets and key
    /// updates, are processed; false for an incomplete record, which might contain anything.
    bool is_idle() {
        constexpr int most_records = 16;
        for (int records = 0; records < most_records; ++records) {
            char byte = 0;
            if (tls_ && !has_no_data()) return false;
            const ssize_t there = ::recv(socket(), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
            if (there < 0) return quiet_bio::is_passing(errno);
            if (!tls_ || there == 0) return false;
        }
        return false;
    }

private:
    struct free_connection {
        void operator()(SSL* connection) const noexcept { SSL_free(connection); }
    };

    static io_outcome plain(ssize_t size, io_status when_it_would_block) {
        if (size > 0) return {io_status::done, static_cast<std::size_t>(size)};
        if (size == 0) return {io_status::ended, 0};
        return {quiet_bio::is_passing(errno) ? when_it_would_block : io_status::broken, 0};
    }
    io_status status_of(int returned) {
        if (returned > 0) return io_status::done;
        switch (SSL_get_error(tls_.get(), returned)) {
        case SSL_ERROR_WANT_READ: return io_status::wants_read;
        case SSL_ERROR_WANT_WRITE: return io_status::wants_write;
        case SSL_ERROR_ZERO_RETURN: return io_status::ended;
        default:
            is_broken_ = true;
            note_reason();
            return io_status::broken;
        }
    }
    void note_reason() {
        if (const unsigned long why = ERR_peek_error(); ERR_GET_LIB(why) == ERR_LIB_SSL) reason_ = ERR_GET_REASON(why);
    }
    /// After a failed write: the peer may have said why before it closed the connection.
    AZDO_COLD void look_for_alert() {
        constexpr int most_records = 4;
        char byte = 0;
        for (int records = 0; records < most_records && reason_ == 0; ++records) {
            ERR_clear_error();
            if (SSL_peek(tls_.get(), &byte, 1) > 0) return;
            note_reason();
        }
        ERR_clear_error();
    }
    bool has_no_data() {
        ERR_clear_error();
        char byte = 0;
        return status_of(SSL_peek(tls_.get(), &byte, 1)) == io_status::wants_read && SSL_has_pending(tls_.get()) == 0;
    }

    std::unique_ptr<owned_descriptor> socket_{}; // TLS holds its address
    std::unique_ptr<SSL, free_connection> tls_{};
    bool is_broken_ = false;
    bool has_received_ = false; ///< bytes over TLS
    int reason_ = 0;            ///< OpenSSL's, why the connection broke
};

} // namespace azdo::inline v1::detail
