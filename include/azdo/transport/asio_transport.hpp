// SPDX-License-Identifier: BSL-1.0
// `asio_transport`: sends requests with Boost.Asio, without blocking a thread. POSIX systems.
#pragma once

#include <azdo/core/ref_count.hpp>
#include <azdo/core/result.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/transport.hpp>

#include <boost/asio/awaitable.hpp>

namespace azdo::inline v1 {

/// A transport for `co_call`, over Boost.Asio. Copies share their connections; several threads and io_contexts may use them at once.
///
/// Example: `auto api = azdo::retry{entropy} | azdo::authenticate{credential} | azdo::asio_transport{};`
///
/// TLS 1.3 or 1.2 with chain and host name verified (see `tls_compatibility`). No redirect is followed, nothing is decompressed.
/// Connections are kept open for the next exchange, at most 16 for 20 s. If one turns out to be closed before a byte of the response
/// arrives, the request is sent once more on a new one, provided that it is idempotent or was not sent. A response that arrives while the
/// request is still being sent is read and returned: an error or a redirect stops the sending. The request's deadline and stop token end an
/// exchange in any phase except name resolution, which the system limits.
///
/// Failures: as for `httplib_transport`; `invalid_input` when `decompress` is set.
///
/// A program that defines `AZDO_SEPARATE_COMPILATION` compiles its code where it includes `azdo/transport/asio_src.hpp`.
class asio_transport {
public:
    asio_transport() : asio_transport(transport_options{}) {}
    explicit asio_transport(transport_options options);

    /// Requirement: it is awaited on a strand or in a single thread (`co_call` ensures that); `wanted` outlives it.
    boost::asio::awaitable<result<http::response>> operator()(const http::request& wanted) const;

private:
    counted_ptr<const detail::transport_state> state_;
};

} // namespace azdo::inline v1

#if !defined(AZDO_SEPARATE_COMPILATION)
#include <azdo/transport/impl/asio_transport.hpp>
#endif
