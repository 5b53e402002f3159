// SPDX-License-Identifier: BSL-1.0
// The bodies of `azdo/transport/asio_transport.hpp`: see `azdo/core/separate_compilation.hpp`.
#pragma once

#include <azdo/core/ref_count.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/separate_compilation.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/transport.hpp>
#include <azdo/transport/asio_exchange.hpp>
#include <azdo/transport/asio_transport.hpp>
#include <azdo/transport/channel_pool.hpp>
#include <azdo/transport/request_bytes.hpp>
#include <azdo/transport/tls_policy.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/this_coro.hpp>
#include <openssl/ssl.h>

#include <utility>

namespace azdo::inline v1 {

// At -O1 and -O2 g++ 12 may inline Asio's operator new for the frame of a coroutine without its operator delete.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmismatched-new-delete"
#endif

namespace detail {
/// What the copies of a transport share.
struct asio_state final : transport_state {
    explicit asio_state(transport_options given) : options(std::move(given)), tls(make_tls_context(options)) {}
    const transport_options options;
    const result<tls_context> tls; ///< or the reason why nothing can be sent over TLS
    mutable channel_pool pool{};
};

/// Owns everything that it needs, so that the transport may be destroyed in the meantime.
inline boost::asio::awaitable<result<http::response>> exchange_with_asio(
    counted_ptr<const transport_state> shared, const http::request& wanted) {
    const asio_state* const kept = static_cast<const asio_state*>(shared.get());
    const auto target = sendable_target(wanted, kept->options);
    if (!target) co_return target.error();
    if (kept->options.decompress)
        co_return nothing_sent(failure_kind::invalid_input, "asio_transport does not decompress; nothing was sent");
    if (target->is_secure() && !kept->tls) co_return kept->tls.error();
    if (wanted.source != nullptr && !wanted.source->rewind())
        co_return nothing_sent(
            failure_kind::invalid_input, "the body cannot be read a second time: its source does not rewind; nothing was sent");
    SSL_CTX* const tls = target->is_secure() ? kept->tls->get() : nullptr;
    const boost::asio::any_io_executor executor = co_await boost::asio::this_coro::executor;
    asio_exchange exchange(wanted, *target, kept->options, tls, executor);
    result<http::response> got = co_await exchange.run(kept->pool);
    co_return got;
}
} // namespace detail

AZDO_DECL asio_transport::asio_transport(transport_options options) : state_(new detail::asio_state(std::move(options))) {}

AZDO_DECL boost::asio::awaitable<result<http::response>> asio_transport::operator()(const http::request& wanted) const {
    return detail::exchange_with_asio(state_, wanted);
}

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

} // namespace azdo::inline v1
