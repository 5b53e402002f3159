// SPDX-License-Identifier: BSL-1.0
// The concept of a transport, and the common parts of transports: their options, what they refuse before connecting, and where the bytes of
// an answer go.
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/compiler.hpp>
#include <azdo/core/ref_count.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/text.hpp>
#include <azdo/http/headers.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/proxy.hpp>
#include <azdo/http/url.hpp>
#include <azdo/version.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1 {

/// A blocking transport: anything that can be called with a `const http::request&` from several threads at once and returns the answer, or
/// a failure whose `nothing_sent` says whether it is safe to repeat the request.
///
/// Example:
/// ```
/// auto canned = [](const azdo::http::request&) -> azdo::result<azdo::http::response> { return azdo::http::response(200, "{}"); };
/// ```
template <class T>
concept blocking_transport = requires(const T& transport, const http::request& message) {
    { transport(message) } -> std::same_as<result<http::response>>;
};

/// Which servers a transport accepts over TLS. Both refuse versions before TLS 1.2 and certificates without a subject alternative name.
enum class tls_compatibility : unsigned char {
    standard,     ///< TLS 1.3, or TLS 1.2 with ECDHE and AEAD
    older_servers ///< also TLS 1.2 with CBC or without forward secrecy: on-premises servers before Windows Server 2016
};

/// Options of every transport. Certificates are always verified, with TLS 1.2 or newer; that cannot be switched off.
///
/// A transport reads its files of certificates and keys once, before its first connection over TLS at the latest: make a new one after a
/// renewal.
///
/// Examples:
/// ```
/// azdo::httplib_transport old{{.ca_file = "/etc/ssl/company.pem", .tls = azdo::tls_compatibility::older_servers}};
/// azdo::httplib_transport own{{.client_certificate_file = "me.pem", .client_key_file = "me.key", .proxy = azdo::proxy_from_environment()}};
/// ```
struct transport_options {
    std::string ca_file{};                             ///< PEM file of trusted certificates; empty: those of the system
    std::size_t response_limit = 64u << 20;            ///< bytes of a body kept in memory
    std::uint64_t download_limit = 0;                  ///< bytes of a body that goes to a sink; 0: limited only by the deadline
    std::chrono::milliseconds connect_timeout{10'000}; ///< for connecting, again for a proxy's tunnel, and again for the TLS handshake
    std::chrono::milliseconds read_timeout{60'000};    ///< how long the service may send nothing
    bool decompress = false;                           ///< asks for compressed answers; the limits count decompressed bytes
    std::string user_agent = "azdo/" AZDO_VERSION_STRING;
    tls_compatibility tls = tls_compatibility::standard;
    std::string client_certificate_file{};     ///< PEM file: our certificate, then its authorities, for servers that ask for one
    std::string client_key_file{};             ///< PEM file of its private key; empty: the key is in the certificate's file
    secret<std::string> client_key_password{}; ///< of an encrypted key
    azdo::proxy proxy{};                       ///< for connections over TLS
};

namespace detail {

/// The base of what the copies of a transport share, so that the transport's header needs nothing of its library.
struct transport_state {
    transport_state() = default;
    transport_state(const transport_state&) = delete;
    transport_state& operator=(const transport_state&) = delete;
    virtual ~transport_state() = default;
    mutable ref_count users{};
};

AZDO_OUT_OF_LINE inline failure nothing_sent(failure_kind kind, std::string message) {
    failure made = fail(kind, std::move(message));
    made.nothing_sent = true;
    return made;
}
AZDO_OUT_OF_LINE inline failure nothing_sent(failure_kind kind, const char* message) {
    failure made = fail(kind, message);
    made.nothing_sent = true;
    return made;
}
/// A failure on a second connection, after the request went out on a first one that broke: clears `nothing_sent` and its words.
AZDO_OUT_OF_LINE inline failure sent_before(failure made) {
    constexpr std::string_view words = "; nothing was sent";
    made.nothing_sent = false;
    if (const std::size_t at = made.message.rfind(words); at != std::string::npos && at + words.size() == made.message.size())
        made.message.replace(at, words.size(), "; the request had been sent on an older connection, which broke");
    return made;
}
AZDO_OUT_OF_LINE inline failure over_time() {
    return fail(failure_kind::timed_out, "the deadline of this call passed before the answer was complete");
}
AZDO_OUT_OF_LINE inline failure was_cancelled() { return fail(failure_kind::cancelled, "the call was cancelled"); }

/// True for a request to the endpoint of a managed identity, which is only reachable on the local link and does not offer https.
AZDO_OUT_OF_LINE inline bool asks_for_identity(const http::request& wanted, const http::url_parts& target) {
    return target.is_link_local() && wanted.method() == http_method::get &&
           (wanted.headers().contains("Metadata") || wanted.headers().contains("X-IDENTITY-HEADER"));
}

/// The parts of a target to which sending is allowed. Failures: `invalid_input` for plain http to another machine, and for options that
/// cannot be sent in a request.
AZDO_COLD inline result<http::url_parts> sendable_target(const http::request& wanted, const transport_options& options = {}) {
    if (!http::is_header_value(options.user_agent))
        return nothing_sent(
            failure_kind::invalid_input, "the transport's user_agent has a line break or another control character; nothing was sent");
    auto target = http::split_url(wanted.target());
    if (target && !target->is_secure() && !target->is_loopback() && !asks_for_identity(wanted, *target))
        return nothing_sent(failure_kind::invalid_input, "plain http is allowed only for this machine: use https; nothing was sent");
    return target;
}

/// Receives the bytes of one answer: into the response, or into the sink of the request when the status is 2xx.
class body_receiver {
public:
    body_receiver(const http::request& wanted, const transport_options& options) noexcept : sink_(wanted.sink), options_(options) {}

    /// Call it when the status is known, with the announced size of the body. False ends the exchange.
    bool begin(int status, std::uint64_t announced = 0) {
        constexpr std::uint64_t believed = 8u << 20; // memory is not reserved for more before it has arrived
        to_sink_ = sink_ != nullptr && status >= 200 && status < 300;
        if (to_sink_) return note(sink_->restart());
        if (announced <= believed && announced <= options_.response_limit) body_.reserve(static_cast<std::size_t>(announced));
        return true;
    }
    /// False ends the exchange.
    bool take(std::string_view bytes) {
        received_ += bytes.size();
        const std::uint64_t limit = to_sink_ ? options_.download_limit : options_.response_limit;
        if (received_ > limit && (!to_sink_ || limit != 0)) {
            trouble_ = too_large(limit);
            return false;
        }
        if (to_sink_) return note(sink_->write(bytes));
        body_.append(bytes);
        return true;
    }
    /// Why `begin` or `take` returned false.
    const std::optional<failure>& trouble() const noexcept { return trouble_; }
    std::string body() && { return std::move(body_); }

private:
    AZDO_OUT_OF_LINE static failure too_large(std::uint64_t limit) {
        return fail(failure_kind::too_large,
            joined({"the answer has more than ", digits_of(limit), " bytes: raise the transport's limit, or read it into a sink"}));
    }
    bool note(result<void> done) {
        if (!done) trouble_ = std::move(done).error();
        return !trouble_;
    }

    http::body_sink* sink_;
    const transport_options& options_;
    bool to_sink_ = false;
    std::uint64_t received_ = 0;
    std::string body_{};
    std::optional<failure> trouble_{};
};

} // namespace detail
} // namespace azdo::inline v1
