// SPDX-License-Identifier: BSL-1.0
// `asio_transport`: sends requests with Boost.Asio and Boost.Beast, without blocking a thread.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/steady_driver.hpp>
#include <azdo/http/url.hpp>
#include <azdo/transport/exchange.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/host_name_verification.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/buffer_body.hpp>
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

/// Ends the operations of a connection when a stop token asks for it; looks every 50 ms.
class asio_stop_watch : public std::enable_shared_from_this<asio_stop_watch> {
public:
    asio_stop_watch(boost::beast::tcp_stream& stream, const http::stop_ref& stop) : stream_(&stream), timer_(stream.get_executor()), stop_(stop) {}
    void start() {
        timer_.expires_after(std::chrono::milliseconds(50));
        timer_.async_wait([self = shared_from_this()](boost::system::error_code error) {
            if (error || self->stream_ == nullptr) return;
            if (self->stop_.stop_requested()) self->stream_->cancel();
            self->start();
        });
    }
    void end() {
        stream_ = nullptr;
        timer_.cancel();
    }

private:
    boost::beast::tcp_stream* stream_;
    boost::asio::steady_timer timer_;
    http::stop_ref stop_;
};

/// One exchange over one connection. Requirement: runs on a strand, or in a single thread.
class asio_exchange {
public:
    asio_exchange(const http::request& wanted, const http::url_parts& target, const transport_options& options, boost::asio::ssl::context& tls,
        boost::asio::any_io_executor executor)
        : wanted_(wanted), target_(target), options_(options), stream_(executor, tls), receiver_(wanted, options) {}

    boost::asio::awaitable<result<http::response>> run() {
        std::shared_ptr<asio_stop_watch> watch;
        if (wanted_.stop.stop_possible()) {
            watch = std::make_shared<asio_stop_watch>(boost::beast::get_lowest_layer(stream_), wanted_.stop);
            watch->start();
        }
        result<http::response> got = co_await steps();
        if (watch) watch->end();
        if (!got && wanted_.stop.stop_requested()) got = ended(was_cancelled());
        else if (!got && !(steady_time{}() < wanted_.deadline)) got = ended(over_time());
        co_return got;
    }

private:
    using tcp = boost::asio::ip::tcp;
    using header = boost::beast::http::fields;

    failure ended(failure made) const {
        made.nothing_sent = !sent_anything_;
        return made;
    }
    failure broken(std::string message) const { return ended(fail(failure_kind::transport, std::move(message))); }
    auto token() { return boost::asio::redirect_error(boost::asio::use_awaitable, error_); }
    tcp_stream_type& lowest();

    void limit_next_step(std::int64_t ms) {
        const http::instant time = steady_time{}();
        const std::int64_t left = wanted_.deadline == http::never ? ms : std::max<std::int64_t>(wanted_.deadline.ms - time.ms, 0);
        boost::beast::get_lowest_layer(stream_).expires_after(std::chrono::milliseconds(std::min(ms, left)));
    }

    const http::request& wanted_;
    const http::url_parts& target_;
    const transport_options& options_;
    boost::beast::ssl_stream<boost::beast::tcp_stream> stream_;
    body_receiver receiver_;
    boost::system::error_code error_{};
    bool sent_anything_ = false;
};
} // namespace detail
} // namespace v1
} // namespace azdo
