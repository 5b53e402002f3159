// SPDX-License-Identifier: BSL-1.0
// `asio_exchange`: one exchange of `asio_transport`.
#pragma once

#include <azdo/core/owned_descriptor.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/headers.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/steady_driver.hpp>
#include <azdo/http/transport.hpp>
#include <azdo/http/url.hpp>
#include <azdo/transport/asio_watch.hpp>
#include <azdo/transport/channel.hpp>
#include <azdo/transport/channel_pool.hpp>
#include <azdo/transport/early_response.hpp>
#include <azdo/transport/proxy_tunnel.hpp>
#include <azdo/transport/request_bytes.hpp>
#include <azdo/transport/response_framing.hpp>
#include <azdo/transport/tls_policy.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1 {

// At -O1 and -O2 g++ 12 may inline Asio's operator new for the frame of a coroutine without its operator delete.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmismatched-new-delete"
#endif

namespace detail {

/// One exchange. Requirement: it runs on a strand or in a single thread.
class asio_exchange {
public:
    /// Requirement: all arguments outlive the exchange; `tls` may be null for plain http.
    asio_exchange(const http::request& wanted, const http::url_parts& target, const transport_options& options, SSL_CTX* tls,
        const boost::asio::any_io_executor& executor)
        : wanted_(wanted), target_(target), options_(options), tls_(tls), descriptor_(executor), resolver_(executor),
          watch_(wanted, descriptor_, resolver_), receiver_(wanted, options) {}
    asio_exchange(const asio_exchange&) = delete;
    asio_exchange& operator=(const asio_exchange&) = delete;
    ~asio_exchange() {
        let_go();
        wipe(buffer_.data(), buffer_.size());
        wipe(body_part_);
    }

    /// Uses an idle connection from the pool or a new one, and returns it to the pool if it may be reused.
    boost::asio::awaitable<result<http::response>> run(channel_pool& pool) {
        if (watch_.is_over()) co_return broken_off();
        std::optional<result<http::response>> got;
        use(pool.take(target_.origin(), steady_time{}()));
        if (channel_) got = co_await talk();
        if (!got || (!*got && may_try_again())) got = co_await talk_on_a_new_connection();
        if (*got && may_be_reused_) {
            let_go();
            pool.give_back(target_.origin(), std::move(channel_), steady_time{}());
        }
        co_return *std::move(got);
    }
    /// Makes the next exchange use this connection, if it is open.
    void use(channel connection) {
        let_go();
        channel_ = std::move(connection);
        error_ = {};
        if (channel_) descriptor_.assign(channel_.socket(), error_);
    }
    /// Sends the request and receives the response.
    boost::asio::awaitable<result<http::response>> talk() {
        std::optional<failure> trouble = co_await send();
        if (!trouble || state_.is_cut()) trouble = co_await receive();
        if (trouble) co_return *std::move(trouble);
        http::response made(framing_.status(), std::move(receiver_).body());
        for (const http::header one : framing_.headers()) made.add_header(one.name, one.value);
        co_return made;
    }

private:
    /// The response as bytes of it are read before the whole request was sent.
    struct early_bytes {
        asio_exchange& exchange;
        void take(std::string_view bytes) { exchange.early_trouble_ = exchange.take(bytes); }
        bool head_is_complete() const noexcept { return exchange.framing_.head_is_complete(); }
        bool refuses_upload() const noexcept { return exchange.early_trouble_ || exchange.framing_.refuses_upload(); }
    };

    failure ended(failure made) const {
        if (state_.is_sent()) return sent_before(std::move(made));
        made.nothing_sent = true;
        return made;
    }
    /// The watch's verdict, or else the failure of the connection.
    failure ended_by_watch_or(failure made) const {
        if (watch_.is_cancelled()) return ended(was_cancelled());
        if (watch_.is_over_time()) return ended(over_time());
        return ended(std::move(made));
    }
    failure broken_off() {
        is_lost_ = !watch_.is_over();
        if (channel_.is_refused() && !state_.is_answered()) return ended_by_watch_or(our_certificate_refused(target_.host));
        return ended_by_watch_or(fail(failure_kind::transport,
            "the connection to " + std::string(target_.host) + " broke, or nothing arrived, before the response was complete"));
    }
    failure not_connected(const char* what, const std::string& host, const char* why) const {
        return ended_by_watch_or(fail(failure_kind::transport, what + host + why));
    }
    auto token() { return boost::asio::redirect_error(boost::asio::use_awaitable, error_); }
    /// False when waiting was interrupted or failed, or when a limit has been reached. Received bytes are read first.
    bool may_go_on() const { return !error_ && !watch_.is_over(); }

    /// Releases the descriptor, which belongs to the channel.
    void let_go() {
        if (descriptor_.is_open()) descriptor_.release();
    }
    boost::asio::awaitable<void> wait(io_status wish) {
        co_await descriptor_.async_wait(wish == io_status::wants_write ? boost::asio::posix::descriptor_base::wait_write
                                                                       : boost::asio::posix::descriptor_base::wait_read,
            token());
    }

    bool may_try_again() const { return is_lost_ && !state_.is_answered() && may_send_again(wanted_, state_.is_sent()); }
    boost::asio::awaitable<result<http::response>> talk_on_a_new_connection() {
        const auto place = connection_end_for(target_, options_.proxy);
        if (!place) co_return ended(place.error());
        if (std::optional<failure> trouble = co_await connect(*place)) co_return *std::move(trouble);
        if (place->is_proxy)
            if (std::optional<failure> trouble = co_await open_tunnel()) co_return *std::move(trouble);
        if (target_.is_secure()) {
            const std::string host(target_.host);
            if (!channel_.start_tls(tls_, host)) co_return ended(tls_refused(host));
            if (!co_await shake_hands()) co_return ended_by_watch_or(channel_.handshake_trouble(host));
        }
        result<http::response> got = co_await talk();
        co_return got;
    }
    /// Sends the request for a tunnel to the proxy and receives its answer.
    boost::asio::awaitable<std::optional<failure>> open_tunnel() {
        proxy_tunnel tunnel(target_, options_);
        watch_.expect_within(options_.connect_timeout);
        for (std::string_view rest = tunnel.request(); !rest.empty();) {
            const io_outcome did = channel_.write(rest);
            if (did.status == io_status::done)
                rest.remove_prefix(did.size);
            else if (!co_await may_repeat(did.status))
                co_return unanswered(tunnel);
        }
        for (;;) {
            const io_outcome did = channel_.read(buffer_.data(), buffer_.size());
            if (did.status == io_status::done) {
                if (auto answer = tunnel.take({buffer_.data(), did.size})) {
                    if (!*answer) co_return ended(std::move(*answer).error());
                    co_return std::nullopt;
                }
                if (!may_go_on()) co_return unanswered(tunnel);
                co_await take_turns();
            } else if (!co_await may_repeat(did.status)) {
                co_return unanswered(tunnel);
            }
        }
    }
    failure unanswered(const proxy_tunnel& tunnel) const {
        return ended_by_watch_or(watch_.is_over() ? tunnel.timed_out() : tunnel.ended());
    }
    /// Waits until an operation can be repeated. False when it cannot, or when a limit has been reached.
    boost::asio::awaitable<bool> may_repeat(io_status did) {
        if ((did != io_status::wants_read && did != io_status::wants_write) || !may_go_on()) co_return false;
        co_await wait(did);
        co_return may_go_on();
    }
    boost::asio::awaitable<std::optional<failure>> connect(const connection_end& place) {
        namespace ip = boost::asio::ip;
        const std::string& host = place.host;
        const auto port = static_cast<unsigned short>(place.port);
        boost::system::error_code is_name;
        const ip::address address = ip::make_address(host, is_name);
        std::vector<ip::tcp::endpoint> all;
        if (is_name) {
            const auto found = co_await resolver_.async_resolve(host, std::to_string(port), token());
            if (!may_go_on())
                co_return not_connected("the name ", host, " cannot be resolved: check it, and the network; nothing was sent");
            for (const auto& one : found) all.push_back(one.endpoint());
        } else {
            all.emplace_back(address, port);
        }
        bool good = false;
        std::int64_t left = options_.connect_timeout.count(), count = static_cast<std::int64_t>(all.size());
        for (auto one = all.begin(); one != all.end() && !good && !watch_.is_cancelled() && !watch_.is_over_time(); ++one, --count) {
            const http::time_point time = steady_time{}();
            watch_.expect_within(std::chrono::milliseconds(left / count)); // an equal share for each address
            good = co_await connect_to(*one);
            left -= steady_time{}().ms - time.ms;
        }
        if (!good) co_return not_connected("no connection to ", host, ": check the name and the network; nothing was sent");
        co_return std::nullopt;
    }
    boost::asio::awaitable<bool> connect_to(boost::asio::ip::tcp::endpoint to) {
        owned_descriptor made(::socket(to.protocol().family(), SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
        const int number = made.get(), on = 1;
        if (!made) co_return false;
        ::setsockopt(number, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        if (::connect(number, to.data(), static_cast<socklen_t>(to.size())) != 0 && errno != EINPROGRESS && errno != EINTR) co_return false;
        use(channel(std::move(made))); // not before: epoll reports a socket that is not yet connecting as hung up
        sockaddr_storage peer{};
        for (;;) {
            int trouble = 0;
            socklen_t size = sizeof trouble, peer_size = sizeof peer;
            if (::getsockopt(number, SOL_SOCKET, SO_ERROR, &trouble, &size) != 0 || trouble != 0) co_return false;
            if (::getpeername(number, reinterpret_cast<sockaddr*>(&peer), &peer_size) == 0) co_return true;
            if (!may_go_on()) co_return false;
            co_await wait(io_status::wants_write);
        }
    }
    boost::asio::awaitable<bool> shake_hands() {
        watch_.expect_within(options_.connect_timeout);
        for (;;) {
            const io_status did = channel_.shake_hands();
            if (did == io_status::done) co_return true;
            if (did == io_status::ended || did == io_status::broken || !may_go_on()) co_return false;
            co_await wait(did);
        }
    }

    /// Joins head and body into one packet: a separate body would wait for the server's acknowledgement of the head.
    static secret<std::string> joined(const secret<std::string>& head, const std::string& body) {
        std::string both;
        both.reserve(head.size() + body.size());
        both.append(head.reveal()).append(body);
        return secret<std::string>(std::move(both));
    }
    boost::asio::awaitable<std::optional<failure>> send() {
        framing_ = response_framing(wanted_.method(), framing_output::body);
        state_.begin();
        watch_.expect_within(options_.read_timeout);
        secret<std::string> head = request_head(wanted_, target_, options_);
        if (wanted_.source == nullptr && wanted_.body().size() <= buffer_.size()) head = joined(head, wanted_.body());
        if (!co_await write(head.reveal())) co_return broken_off();
        if (wanted_.source == nullptr && wanted_.body().size() > buffer_.size() && !co_await write(wanted_.body())) co_return broken_off();
        if (wanted_.source == nullptr) co_return std::nullopt;
        for (std::uint64_t left = wanted_.source->size(); left > 0;) {
            const auto read = wanted_.source->read(buffer_.data(), static_cast<std::size_t>(std::min<std::uint64_t>(left, buffer_.size())));
            if (!read) co_return read.error();
            if (*read == 0) co_return fail(failure_kind::invalid_input, "the body's source ended before its stated size");
            left -= *read;
            if (!co_await write({buffer_.data(), *read})) co_return broken_off();
        }
        co_return std::nullopt;
    }
    /// False when the connection is broken, when the server does not want the rest, or when a limit has been reached.
    boost::asio::awaitable<bool> write(std::string_view bytes) {
        while (!bytes.empty()) {
            if (!may_send_on()) co_return cut_upload();
            const io_outcome did = channel_.write(bytes);
            state_.has_written(did, channel_.is_secure());
            bytes.remove_prefix(did.size);
            if (did.size > 0) watch_.expect_within(options_.read_timeout);
            if (state_.is_lost() || !may_go_on()) co_return bytes.empty() || cut_upload();
            if (did.status == io_status::done)
                co_await take_turns();
            else
                co_await wait_to_send(did.status);
        }
        co_return true;
    }
    /// Waits until sending can continue, or until something is received.
    boost::asio::awaitable<void> wait_to_send(io_status wish) {
        if (framing_.head_is_complete()) {
            co_await wait(wish);
            co_return;
        }
        watch_.listen();
        co_await wait(wish);
        if (watch_.stop_listening()) error_ = {};
    }
    bool may_send_on() {
        early_bytes response{*this};
        return state_.may_send_on(response, [this](char* to, std::size_t room) { return channel_.read(to, room); });
    }
    /// Always false. If there may be a response, it is received as if nothing had gone wrong.
    bool cut_upload() {
        state_.stop_sending(early_bytes{*this});
        if (state_.is_cut()) framing_.cut_upload();
        if (state_.is_cut()) error_ = {};
        return false;
    }
    /// Lets other handlers run on this thread from time to time, even if bytes flow without a pause.
    boost::asio::awaitable<void> take_turns() {
        if (++steps_ % 16 == 0) co_await boost::asio::post(descriptor_.get_executor(), token());
    }

    boost::asio::awaitable<std::optional<failure>> receive() {
        if (early_trouble_) co_return early_trouble_;
        watch_.expect_within(options_.read_timeout);
        while (!framing_.is_complete()) {
            const io_outcome got = channel_.read(buffer_.data(), buffer_.size());
            state_.has_read(got);
            if (got.status == io_status::done) {
                if (std::optional<failure> trouble = take({buffer_.data(), got.size})) co_return trouble;
            } else if (got.status == io_status::ended || got.status == io_status::broken) {
                if (!framing_.end_of_connection(got.status == io_status::ended)) co_return broken_off();
            }
            if (framing_.is_complete()) break;
            if (!may_go_on()) co_return broken_off();
            if (got.status == io_status::done)
                co_await take_turns();
            else
                co_await wait(got.status);
        }
        may_be_reused_ = framing_.may_be_reused() && !wanted_.headers().contains("Connection");
        co_return std::nullopt;
    }
    /// Takes received bytes of the response.
    std::optional<failure> take(std::string_view bytes) {
        watch_.expect_within(options_.read_timeout);
        body_part_.clear();
        if (const auto done = framing_.take(bytes, body_part_); !done) return ended(done.error());
        if (!framing_.head_is_complete()) return std::nullopt;
        if (!is_begun_ && !receiver_.begin(framing_.status(), framing_.body_length().value_or(0))) return receiver_.trouble();
        is_begun_ = true;
        if (!body_part_.empty() && !receiver_.take(body_part_)) return receiver_.trouble();
        return std::nullopt;
    }

    const http::request& wanted_;
    const http::url_parts& target_;
    const transport_options& options_;
    SSL_CTX* tls_;
    channel channel_{};
    boost::asio::posix::stream_descriptor descriptor_;
    boost::asio::ip::tcp::resolver resolver_;
    asio_watch watch_;
    response_framing framing_{wanted_.method(), framing_output::body};
    body_receiver receiver_;
    boost::system::error_code error_{};
    upload_state state_{};
    bool is_begun_ = false; ///< the body of the response has begun
    bool is_lost_ = false;  ///< the exchange ended with the connection, and not because of the watch
    bool may_be_reused_ = false;
    std::optional<failure> early_trouble_{}; ///< the failure of a response that arrived before the whole request was sent
    unsigned steps_ = 0;
    std::string body_part_{};
    std::array<char, channel::most_written> buffer_{};
};
} // namespace detail

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

} // namespace azdo::inline v1
