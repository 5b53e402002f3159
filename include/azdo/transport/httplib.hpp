// SPDX-License-Identifier: BSL-1.0
// `httplib_transport`: sends requests with cpp-httplib (0.11.4 or newer) over verified TLS. POSIX systems.
#pragma once

#include <azdo/core/ref_count.hpp>
#include <azdo/core/result.hpp>
#include <azdo/http/any_transport.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/transport.hpp>

namespace azdo::inline v1 {

/// A blocking transport over cpp-httplib. Copies share their connections; several threads may use it at the same time.
///
/// Example: `auto api = azdo::retry{entropy} | azdo::authenticate{credential} | azdo::httplib_transport{{.ca_file = "/etc/ssl/company.pem"}};`
///
/// TLS 1.2 or newer with chain and host name verified. No redirect is followed; nothing is decompressed unless `decompress` is set. The
/// request's deadline and stop token end an exchange, whatever is received, in any phase except name resolution, which the system limits.
/// The response is read strictly (see `response_framing`): cpp-httplib sees only checked bytes.
///
/// A connection is kept for the next exchange when the response is complete and nothing was received after it. If it turns out to be closed
/// before a byte of the next response arrives, the request is sent once more on a new one, provided that it is idempotent or was not sent.
///
/// A response that arrives while the request is still being sent is read and returned: an error or a redirect stops the sending.
///
/// Failures: `invalid_input` for plain http to another machine; `transport`, with `nothing_sent` when no connection was established, which
/// includes a certificate that cannot be verified; `timed_out`, `cancelled`, `too_large`; `protocol` for a body that cannot be
/// decompressed; the failures of a body source or sink. A complete response is returned even when the deadline passes at the same time; a
/// response whose end is not proved is not.
///
/// A program that defines `AZDO_SEPARATE_COMPILATION` compiles its code where it includes `azdo/transport/httplib_src.hpp`.
class httplib_transport {
public:
    httplib_transport() : httplib_transport(transport_options{}) {}
    explicit httplib_transport(transport_options options);

    result<http::response> operator()(const http::request& wanted) const;

private:
    counted_ptr<const detail::transport_state> state_;
};

namespace detail {
/// The transport of a client that is given none.
template <>
struct default_transport<void> {
    static any_transport make();
};
} // namespace detail

} // namespace azdo::inline v1

#if !defined(AZDO_SEPARATE_COMPILATION)
#include <azdo/transport/impl/httplib.hpp>
#endif
