// SPDX-License-Identifier: BSL-1.0
// `httplib_transport`: sends requests with cpp-httplib (0.11.4 or newer) over verified TLS. POSIX systems.
#pragma once

#ifndef CPPHTTPLIB_OPENSSL_SUPPORT
#error "azdo: define CPPHTTPLIB_OPENSSL_SUPPORT in the whole program: it changes the layout of classes (link azdo::httplib)"
#else

#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/steady_driver.hpp>
#include <azdo/http/transport.hpp>
#include <azdo/http/url.hpp>
#include <azdo/transport/tls_policy.hpp>
#include <azdo/transport/watchdog.hpp>

#include <httplib.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <ctime>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace azdo {
inline namespace v1 {

namespace detail {

/// Keeps SIGPIPE away from this thread: TLS writes to a connection that the peer has closed raise it.
class no_sigpipe {
public:
    no_sigpipe() noexcept {
        sigset_t pending;
        sigpending(&pending);
        was_pending_ = sigismember(&pending, SIGPIPE) == 1;
        sigemptyset(&pipe_);
        sigaddset(&pipe_, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &pipe_, &before_);
    }
    no_sigpipe(const no_sigpipe&) = delete;
    no_sigpipe& operator=(const no_sigpipe&) = delete;
    ~no_sigpipe() {
        const timespec at_once{};
        if (!was_pending_) sigtimedwait(&pipe_, nullptr, &at_once);
        pthread_sigmask(SIG_SETMASK, &before_, nullptr);
    }

private:
    sigset_t pipe_{}, before_{};
    bool was_pending_ = false;
};

/// A connection to one origin, kept open between exchanges.
struct httplib_connection {
    std::string origin{};
    std::unique_ptr<httplib::ClientImpl> client{};
    watched_socket socket{};
    http::instant idle_since{};
};

/// The open connections that nobody uses, and who watches the exchanges.
class httplib_pool {
public:
    std::unique_ptr<httplib_connection> take(std::string_view origin) {
        const std::lock_guard lock(mutex_);
        const http::instant oldest = steady_time{}().after(-keep_ms);
        std::erase_if(idle_, [&](const auto& one) { return one->idle_since < oldest; });
        const auto found = std::find_if(idle_.rbegin(), idle_.rend(), [&](const auto& one) { return one->origin == origin; });
        if (found == idle_.rend()) return nullptr;
        auto taken = std::move(*found);
        idle_.erase(std::next(found).base());
        return taken;
    }
    void give_back(std::unique_ptr<httplib_connection> one) {
        one->idle_since = steady_time{}();
        const std::lock_guard lock(mutex_);
        if (idle_.size() == most) idle_.erase(idle_.begin());
        idle_.push_back(std::move(one));
    }
    watchdog dog{};

private:
    static constexpr std::size_t most = 16;
    static constexpr std::int64_t keep_ms = 20'000; // services close idle connections after a minute or more
    std::mutex mutex_{};
    std::vector<std::unique_ptr<httplib_connection>> idle_{};
};

template <class Client>
SSL_CTX* tls_context_of(Client& client) {
    if constexpr (requires { client.tls_context(); })
        return static_cast<SSL_CTX*>(client.tls_context());
    else
        return client.ssl_context();
}
/// True for a certificate that could not be verified; newer versions tell a wrong name from the rest.
template <class Error>
bool is_refused_certificate(Error error) {
    if constexpr (requires { Error::SSLServerHostnameVerification; }) {
        if (error == Error::SSLServerHostnameVerification) return true;
    }
    return error == Error::SSLServerVerification;
}
template <class Client>
void leave_target_alone(Client& client) {
    if constexpr (requires { client.set_path_encode(false); })
        client.set_path_encode(false);
    else
        client.set_url_encode(false);
}
} // namespace detail

/// A blocking transport over cpp-httplib. Copies share their connections; several threads may use it at once.
///
/// Example: `auto api = azdo::retry{entropy} | azdo::bearer{credential} | azdo::httplib_transport{{.ca_file = "/etc/ssl/company.pem"}};`
///
/// TLS 1.2 or newer with chain and host name verified. No redirect is followed; nothing is decompressed unless asked for. The request's
/// deadline and stop token end an exchange in any phase but name resolution, which the system bounds.
///
/// Failures: `invalid_input` for plain http to another machine; `transport`, with `nothing_sent` when no connection came about, so also
/// for a certificate that cannot be verified; `timed_out`, `cancelled`, `too_large`; what a body source or sink reports.
///
/// Known limits of cpp-httplib: `%hh` in the value of a response header arrives decoded; from 0.41 on it spells query values in its own way
/// (`%2F` as `/`); older ones read header lines of any length. 0.41 or newer is advised.
class httplib_transport {
public:
    httplib_transport() : httplib_transport(transport_options{}) {}
    explicit httplib_transport(transport_options options) : options_(std::move(options)), pool_(std::make_shared<detail::httplib_pool>()) {}

    result<http::response> operator()(const http::request& wanted) const {
        const auto target = detail::sendable_target(wanted, options_);
        if (!target) return target.error();
        if (wanted.stop.stop_requested()) return detail::nothing_sent(failure_kind::cancelled, "the call was cancelled");
        if (!(steady_time{}() < wanted.deadline))
            return detail::nothing_sent(failure_kind::timed_out, "the time for this call was over; nothing was sent");
        if (wanted.source != nullptr && !wanted.source->rewind())
            return detail::nothing_sent(
                failure_kind::invalid_input, "the body cannot be read a second time: its source does not rewind; nothing was sent");
        const detail::no_sigpipe quiet;
        try {
            return exchange(wanted, *target);
        } catch (const std::exception&) { // its text is not ours
            return fail(
                failure_kind::transport, "the HTTP library failed with an exception: out of memory, or an answer that it cannot read");
        }
    }

private:
    result<http::response> exchange(const http::request& wanted, const http::url_parts& target) const {
        auto connection = pool_->take(target.origin());
        if (!connection) connection = connect(target);
        if (!connection || !connection->client->is_valid())
            return detail::nothing_sent(failure_kind::transport, "TLS cannot be set up on this machine; nothing was sent");
        set_times(*connection->client, wanted.deadline);

        detail::body_receiver receiver(wanted, options_);
        std::optional<failure> source_trouble;
        httplib::Request sent = translate(wanted, target, receiver);
        if (wanted.source != nullptr) read_from(*wanted.source, sent, source_trouble, connection->socket);
        httplib::Response got;
        httplib::Error error = httplib::Error::Success;
        bool done = false;
        detail::verdict verdict{};
        {
            detail::watchdog::watch watch(pool_->dog, connection->socket, wanted.deadline, wanted.stop);
            connection->client->set_socket_options([&watch](auto socket) {
                httplib::default_socket_options(socket);
                watch.use(static_cast<int>(socket));
            });
            done = connection->client->send(sent, got, error);
            connection->client->set_socket_options(httplib::default_socket_options);
            verdict = watch.ended_by();
        }
        for (auto& header : sent.headers) wipe(header.second);
        if (done) {
            if (verdict == detail::verdict::none) pool_->give_back(std::move(connection));
            return answer(got, std::move(receiver));
        }
        if (source_trouble) return *std::move(source_trouble);
        if (receiver.trouble()) return *receiver.trouble();
        return trouble(error, verdict, target);
    }

    std::unique_ptr<detail::httplib_connection> connect(const http::url_parts& target) const {
        auto made = std::make_unique<detail::httplib_connection>();
        made->origin = target.origin();
        const std::string host(target.host);
        if (target.is_secure()) {
            auto client = std::make_unique<httplib::SSLClient>(host, target.port_number());
            SSL_CTX* const tls = client->is_valid() ? detail::tls_context_of(*client) : nullptr;
            if (tls == nullptr || !detail::restrict_tls(tls, options_.tls) || !detail::expect_host(SSL_CTX_get0_param(tls), host))
                return nullptr;
            client->enable_server_certificate_verification(true);
            if (!options_.ca_file.empty()) client->set_ca_cert_path(options_.ca_file);
            made->client = std::move(client);
        } else {
            made->client = std::make_unique<httplib::ClientImpl>(host, target.port_number());
        }
        httplib::ClientImpl& client = *made->client;
        client.set_keep_alive(true);
        client.set_tcp_nodelay(true);
        client.set_follow_location(false);
        client.set_decompress(options_.decompress);
        detail::leave_target_alone(client);
        return made;
    }
    /// The deadline is the watchdog's: these are a little longer, so that it is the one that ends an exchange.
    void set_times(httplib::ClientImpl& client, http::instant deadline) const {
        const http::instant time = steady_time{}();
        const auto at_most = [&](std::int64_t ms) {
            const std::int64_t left = deadline == http::never ? ms : std::max<std::int64_t>(deadline.ms - time.ms, 0) + 500;
            return std::chrono::milliseconds(std::min(ms, left));
        };
        client.set_connection_timeout(at_most(options_.connect_timeout_ms));
        client.set_read_timeout(at_most(options_.read_timeout_ms));
        client.set_write_timeout(at_most(options_.read_timeout_ms));
    }

    httplib::Request translate(const http::request& wanted, const http::url_parts& target, detail::body_receiver& receiver) const {
        httplib::Request sent;
        sent.method = to_string(wanted.method());
        sent.path = target.path_and_query();
        if (sent.path.empty() || sent.path.front() != '/') sent.path.insert(0, 1, '/');
        for (const auto [name, value] : wanted.headers()) sent.headers.emplace(name, value);
        add_if_absent(sent, "Host", target.origin().substr(target.scheme.size() + 3));
        add_if_absent(sent, "User-Agent", options_.user_agent);
        add_if_absent(sent, "Accept-Encoding", options_.decompress ? "gzip" : "identity");
        sent.response_handler = [&receiver](const httplib::Response& head) { return receiver.begin(head.status, announced_length(head)); };
        sent.content_receiver = [&receiver](const char* bytes, std::size_t size, auto, auto) { return receiver.take({bytes, size}); };
        if (wanted.source == nullptr && !wanted.body().empty()) read_from(wanted.body(), sent);
        return sent;
    }
    static std::uint64_t announced_length(const httplib::Response& head) {
        const std::string text = head.get_header_value("Content-Length");
        std::uint64_t length = 0;
        return std::from_chars(text.data(), text.data() + text.size(), length).ec == std::errc{} ? length : 0;
    }
    static void add_if_absent(httplib::Request& sent, const char* name, std::string_view value) {
        if (!sent.has_header(name)) sent.headers.emplace(name, value);
    }
    static void read_from(const std::string& body, httplib::Request& sent) {
        sent.content_length_ = body.size();
        sent.content_provider_ = [&body](std::size_t offset, std::size_t length, httplib::DataSink& to) {
            return to.write(body.data() + offset, length);
        };
    }
    /// A source that fails ends the connection: newer versions of the library would wait for an answer first.
    static void read_from(
        http::body_source& source, httplib::Request& sent, std::optional<failure>& trouble, const detail::watched_socket& socket) {
        sent.content_length_ = static_cast<std::size_t>(source.size());
        sent.content_provider_ = [&source, &trouble, &socket](std::size_t, std::size_t length, httplib::DataSink& to) {
            std::array<char, 16384> buffer;
            const auto read = source.read(buffer.data(), std::min(length, buffer.size()));
            if (read && *read > 0) return to.write(buffer.data(), *read);
            trouble = read ? fail(failure_kind::invalid_input, "the body's source ended before the size that it had told") : read.error();
            socket.shut_down();
            return false;
        };
        if (sent.content_length_ == 0) {
            sent.content_provider_ = nullptr;
            add_if_absent(sent, "Content-Length", "0");
        }
    }

    static http::response answer(const httplib::Response& got, detail::body_receiver&& receiver) {
        http::response made(got.status, std::move(receiver).body());
        for (const auto& [name, value] : got.headers) made.add_header(name, value);
        return made;
    }
    static failure trouble(httplib::Error error, detail::verdict verdict, const http::url_parts& target) {
        const std::string host(target.host);
        const bool refused = detail::is_refused_certificate(error);
        const bool connected = !refused && error != httplib::Error::Connection && error != httplib::Error::ConnectionTimeout &&
                               error != httplib::Error::BindIPAddress && error != httplib::Error::SSLConnection &&
                               error != httplib::Error::SSLLoadingCerts;
        failure made;
        if (verdict == detail::verdict::cancelled)
            made = detail::was_cancelled();
        else if (verdict == detail::verdict::over_time)
            made = detail::over_time();
        else if (refused)
            made = detail::certificate_refused(host);
        else if (error == httplib::Error::SSLLoadingCerts)
            made = fail(failure_kind::transport, "the file of trusted certificates (ca_file) cannot be read; nothing was sent");
        else if (error == httplib::Error::SSLConnection)
            made = detail::tls_refused(host);
        else if (!connected)
            made =
                fail(failure_kind::transport, "no connection to " + host + ": check the name, the network and the proxy; nothing was sent");
        else
            made = fail(failure_kind::transport, "the connection to " + host + " broke, or nothing came, before the answer was complete");
        made.nothing_sent = !connected;
        return made;
    }

    transport_options options_;
    std::shared_ptr<detail::httplib_pool> pool_;
};

} // namespace v1
} // namespace azdo

#endif
