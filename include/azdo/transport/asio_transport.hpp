// SPDX-License-Identifier: BSL-1.0
// `asio_transport`: sends requests with Boost.Asio and Boost.Beast, without blocking a thread.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/steady_driver.hpp>
#include <azdo/http/transport.hpp>
#include <azdo/http/url.hpp>
#include <azdo/transport/tls_policy.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/stream_traits.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/serializer.hpp>
#include <boost/beast/http/write.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <openssl/ssl.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace azdo {
inline namespace v1 {

namespace detail {

/// Calls `end()` of something at a deadline, or when a stop token asks for it (it looks every 50 ms), until it dies.
template <class End>
class asio_watch {
public:
    asio_watch(const boost::asio::any_io_executor& executor, http::instant deadline, const http::stop_ref& stop, End end)
        : state_(std::make_shared<state>(executor, deadline, stop, std::move(end))) {
        look(state_);
    }
    asio_watch(const asio_watch&) = delete;
    asio_watch& operator=(const asio_watch&) = delete;
    ~asio_watch() {
        state_->over = true;
        state_->timer.cancel();
    }

private:
    struct state {
        state(const boost::asio::any_io_executor& executor, http::instant until, const http::stop_ref& asks, End what)
            : timer(executor), deadline(until), stop(asks), end(std::move(what)) {}
        boost::asio::steady_timer timer;
        http::instant deadline;
        http::stop_ref stop;
        End end;
        bool over = false;
    };
    static void look(std::shared_ptr<state> s) {
        const http::instant time = steady_time{}();
        const bool ended = s->stop.stop_requested() || !(time < s->deadline);
        if (ended) s->end();
        if (!ended && !s->stop.stop_possible() && s->deadline == http::never) return;
        const bool often = ended || s->stop.stop_possible();
        const std::int64_t pause = often ? 50 : s->deadline.ms - time.ms;
        state& now_watched = *s;
        now_watched.timer.expires_after(std::chrono::milliseconds(pause));
        now_watched.timer.async_wait([s = std::move(s)](const boost::system::error_code&) mutable {
            if (!s->over) look(std::move(s));
        });
    }

    std::shared_ptr<state> state_;
};

/// One exchange over one connection. Requirement: runs on a strand, or in a single thread.
class asio_exchange {
public:
    asio_exchange(const http::request& wanted, const http::url_parts& target, const transport_options& options,
        boost::asio::ssl::context& tls, const boost::asio::any_io_executor& executor)
        : wanted_(wanted), target_(target), options_(options), resolver_(executor), stream_(executor, tls), receiver_(wanted, options) {}

    boost::asio::awaitable<result<http::response>> run() {
        const auto end = [this] {
            resolver_.cancel();
            lowest().cancel();
        };
        const asio_watch watch(resolver_.get_executor(), wanted_.deadline, wanted_.stop, end);
        result<http::response> got = co_await steps();
        if (!got && wanted_.stop.stop_requested()) co_return ended(was_cancelled());
        if (!got && !(steady_time{}() < wanted_.deadline)) co_return ended(over_time());
        co_return got;
    }

private:
    using message_type = boost::beast::http::request<boost::beast::http::buffer_body>;
    using tls_stream = boost::beast::ssl_stream<boost::beast::tcp_stream>;

    failure ended(failure made) const {
        made.nothing_sent = !sent_anything_;
        return made;
    }
    failure broken(const char* what, const char* why) const {
        return ended(fail(failure_kind::transport, what + std::string(target_.host) + why));
    }
    failure broken_off() const { return broken("the connection to ", " broke, or nothing came, before the answer was complete"); }
    auto token() { return boost::asio::redirect_error(boost::asio::use_awaitable, error_); }
    boost::beast::tcp_stream& lowest() { return boost::beast::get_lowest_layer(stream_); }
    void expect_within(std::int64_t ms) { lowest().expires_after(std::chrono::milliseconds(ms)); }
    bool stopped() const { return wanted_.stop.stop_requested() || !(steady_time{}() < wanted_.deadline); }

    boost::asio::awaitable<result<http::response>> steps() {
        const std::string host(target_.host);
        const auto found = co_await resolver_.async_resolve(host, std::to_string(target_.port_number()), token());
        if (error_ || stopped()) co_return broken("the name ", " cannot be resolved: check it, and the network; nothing was sent");
        expect_within(options_.connect_timeout_ms);
        co_await lowest().async_connect(found, token());
        if (error_ || stopped()) co_return broken("no connection to ", ": check the name and the network; nothing was sent");
        if (!target_.is_secure()) co_return co_await talk(lowest());
        if (!expect_host(stream_.native_handle(), host)) co_return tls_refused(host);
        expect_within(options_.connect_timeout_ms);
        co_await stream_.async_handshake(boost::asio::ssl::stream_base::client, token());
        if (error_) co_return handshake_trouble(stream_.native_handle(), host);
        co_return co_await talk(stream_);
    }

    template <class Stream>
    boost::asio::awaitable<result<http::response>> talk(Stream& stream) {
        if (std::optional<failure> trouble = co_await send_on(stream)) co_return *std::move(trouble);
        co_return co_await receive_on(stream);
    }

    message_type translate() const {
        message_type sent;
        sent.version(11);
        sent.method_string(to_string(wanted_.method()));
        std::string path(target_.path_and_query());
        if (path.empty() || path.front() != '/') path.insert(0, 1, '/');
        sent.target(path);
        for (const auto [name, value] : wanted_.headers()) sent.insert(name, value);
        const auto add_if_absent = [&sent](std::string_view name, std::string_view value) {
            if (sent.find(name) == sent.end()) sent.insert(name, value);
        };
        add_if_absent("Host", target_.origin().substr(target_.scheme.size() + 3));
        add_if_absent("User-Agent", options_.user_agent);
        add_if_absent("Accept-Encoding", "identity");
        add_if_absent("Connection", "close");
        const std::uint64_t size = wanted_.source != nullptr ? wanted_.source->size() : wanted_.body().size();
        const bool has_body = size != 0 || wanted_.method() == http_method::post || wanted_.method() == http_method::put ||
                              wanted_.method() == http_method::patch;
        if (has_body) sent.content_length(size);
        sent.body().data = nullptr;
        sent.body().more = size != 0;
        return sent;
    }
    template <class Stream>
    boost::asio::awaitable<std::optional<failure>> send_on(Stream& stream) {
        message_type sent = translate();
        boost::beast::http::serializer<true, boost::beast::http::buffer_body> writer(sent);
        expect_within(options_.read_timeout_ms);
        sent_anything_ = true;
        co_await boost::beast::http::async_write_header(stream, writer, token());
        if (error_) co_return broken_off();
        std::array<char, 16384> buffer;
        for (std::uint64_t left = wanted_.source != nullptr ? wanted_.source->size() : wanted_.body().size(); left > 0;) {
            std::size_t size = static_cast<std::size_t>(left);
            if (wanted_.source != nullptr) {
                const auto read =
                    wanted_.source->read(buffer.data(), static_cast<std::size_t>(std::min<std::uint64_t>(left, buffer.size())));
                if (!read) co_return read.error();
                if (*read == 0) co_return fail(failure_kind::invalid_input, "the body's source ended before the size that it had told");
                size = *read;
            }
            left -= size;
            sent.body().data = wanted_.source != nullptr ? buffer.data() : const_cast<char*>(wanted_.body().data()); // Beast only reads it
            sent.body().size = size;
            sent.body().more = left > 0;
            expect_within(options_.read_timeout_ms);
            co_await boost::beast::http::async_write(stream, writer, token());
            if (error_ == boost::beast::http::error::need_buffer) error_ = {};
            if (error_) co_return broken_off();
        }
        co_return std::nullopt;
    }

    template <class Stream>
    boost::asio::awaitable<result<http::response>> receive_on(Stream& stream) {
        using parser_type = boost::beast::http::response_parser<boost::beast::http::buffer_body>;
        boost::beast::flat_buffer unread;
        std::optional<parser_type> parser;
        do { // 100 Continue and its like come before the answer
            parser.emplace();
            parser->header_limit(64 * 1024);
            parser->body_limit(boost::none);
            parser->skip(wanted_.method() == http_method::head);
            expect_within(options_.read_timeout_ms);
            co_await boost::beast::http::async_read_header(stream, unread, *parser, token());
            if (error_) co_return broken_off();
        } while (parser->get().result_int() / 100 == 1);
        if (!receiver_.begin(static_cast<int>(parser->get().result_int()), parser->content_length().value_or(0)))
            co_return *receiver_.trouble();
        std::array<char, 16384> buffer;
        while (!parser->is_done()) {
            parser->get().body().data = buffer.data();
            parser->get().body().size = buffer.size();
            expect_within(options_.read_timeout_ms);
            co_await boost::beast::http::async_read(stream, unread, *parser, token());
            if (error_ == boost::beast::http::error::need_buffer) error_ = {};
            if (error_) co_return broken_off();
            if (!receiver_.take({buffer.data(), buffer.size() - parser->get().body().size})) co_return *receiver_.trouble();
        }
        http::response made(static_cast<int>(parser->get().result_int()), std::move(receiver_).body());
        for (const auto& one : parser->get()) made.add_header(one.name_string(), one.value());
        co_return made;
    }

    const http::request& wanted_;
    const http::url_parts& target_;
    const transport_options& options_;
    boost::asio::ip::tcp::resolver resolver_;
    tls_stream stream_;
    body_receiver receiver_;
    boost::system::error_code error_{};
    bool sent_anything_ = false;
};
} // namespace detail

/// A transport for `co_call`, over Boost.Asio. Copies share their TLS context. A connection is made for each exchange.
///
/// Example: `auto api = azdo::retry{entropy} | azdo::bearer{credential} | azdo::asio_transport{};`
///
/// TLS 1.2 or newer with chain and host name verified. No redirect is followed, nothing is decompressed.
///
/// Failures: as `httplib_transport`; `invalid_input` when `decompress` is asked for.
class asio_transport {
public:
    asio_transport() : asio_transport(transport_options{}) {}
    explicit asio_transport(transport_options options) : shared_(std::make_shared<shared>(std::move(options))) {}

    /// Requirement: awaited on a strand or in a single thread (`co_call` sees to it); `wanted` outlives it.
    boost::asio::awaitable<result<http::response>> operator()(const http::request& wanted) const {
        const auto target = detail::sendable_target(wanted, shared_->options);
        if (!target) co_return target.error();
        if (shared_->options.decompress)
            co_return detail::nothing_sent(failure_kind::invalid_input, "asio_transport does not decompress; nothing was sent");
        if (shared_->trouble && target->is_secure()) co_return *shared_->trouble;
        if (wanted.source != nullptr && !wanted.source->rewind())
            co_return detail::nothing_sent(
                failure_kind::invalid_input, "the body cannot be read a second time: its source does not rewind; nothing was sent");
        const boost::asio::any_io_executor executor = co_await boost::asio::this_coro::executor;
        detail::asio_exchange exchange(wanted, *target, shared_->options, shared_->tls, executor);
        result<http::response> got = co_await exchange.run();
        co_return got;
    }

private:
    struct shared {
        explicit shared(transport_options given) : options(std::move(given)) {
            auto made = detail::make_tls_context(options);
            if (made)
                tls = boost::asio::ssl::context(made->release());
            else
                trouble = std::move(made).error();
        }
        transport_options options;
        boost::asio::ssl::context tls{boost::asio::ssl::context::tls_client};
        std::optional<failure> trouble{}; ///< why nothing can be sent over TLS
    };
    std::shared_ptr<shared> shared_;
};

} // namespace v1
} // namespace azdo
