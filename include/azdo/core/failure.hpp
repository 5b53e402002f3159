// SPDX-License-Identifier: BSL-1.0
// `failure`: the error type of every `azdo::result`.
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/compiler.hpp>
#include <azdo/core/text.hpp>

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1 {

/// The kinds of failure that a program can branch on.
enum class failure_kind : unsigned char {
    invalid_input, ///< input from the caller or a file cannot be used; nothing was sent
    not_signed_in, ///< no usable credential: sign in (again)
    access_denied, ///< signed in, but not allowed; also: the user pressed Deny
    not_found,     ///< the service does not have it
    conflict,      ///< it was changed in the meantime: read again, then repeat
    throttled,     ///< too many requests: wait `retry_after`
    rejected,      ///< the service understood the request and refused it (a rule, a required field, an OAuth error)
    unavailable,   ///< the service failed (5xx)
    transport,     ///< no response: name resolution, connection, TLS, reset
    timed_out,     ///< the deadline passed
    cancelled,     ///< the caller's stop token was used
    too_large,     ///< a size or depth limit was exceeded
    protocol,      ///< a response that does not follow its protocol (HTML for JSON, a wrong type, a bad header)
    storage,       ///< a file could not be read or written
};

/// The name of a kind as written here, for messages and logs.
constexpr const char* to_string(failure_kind kind) noexcept {
    switch (kind) {
    case failure_kind::invalid_input: return "invalid_input";
    case failure_kind::not_signed_in: return "not_signed_in";
    case failure_kind::access_denied: return "access_denied";
    case failure_kind::not_found: return "not_found";
    case failure_kind::conflict: return "conflict";
    case failure_kind::throttled: return "throttled";
    case failure_kind::rejected: return "rejected";
    case failure_kind::unavailable: return "unavailable";
    case failure_kind::transport: return "transport";
    case failure_kind::timed_out: return "timed_out";
    case failure_kind::cancelled: return "cancelled";
    case failure_kind::too_large: return "too_large";
    case failure_kind::protocol: return "protocol";
    case failure_kind::storage: return "storage";
    }
    return "unknown";
}

/// The position of an error in a JSON text.
struct json_place {
    std::string pointer;    ///< RFC 6901; empty for the root
    std::size_t line = 0;   ///< from 1; 0: unknown
    std::size_t column = 0; ///< in code points, from 1
};

/// An expected failure. Its texts never hold a secret, a code, a state or a token.
///
/// Example: `if (!item && item.error().kind == azdo::failure_kind::throttled) wait(item.error().retry_after.value_or(std::chrono::seconds(60)));`
struct [[nodiscard]] failure {
    failure_kind kind = failure_kind::protocol;
    std::string message{};        ///< one sentence for a person, with advice where possible
    int status = 0;               ///< HTTP status; 0: there was no response
    bool nothing_sent = false;    ///< transport: true when no byte of the request was sent, so that repeating it is harmless
    std::string type_key{};       ///< the service's `typeKey`, or an OAuth `error`
    std::string sub_key{};        ///< narrower than `type_key`: the `suberror` of Entra ID; `certificate` of a transport failure by one
    std::string correlation_id{}; ///< the service's id of the exchange, for its support
    std::string challenge{};      ///< the demand on a new sign-in, as the service put it; `oauth::read_claims` reads it
    std::string trace{};          ///< further details for its support: `error codes 50076; trace 0a1b…`; do not branch on it
    std::optional<std::chrono::seconds> retry_after{}; ///< how long the service asks to wait
    json_place place{};                                ///< of an error in a JSON text

    // Failures are rare and hold seven strings, so move and destroy are out of line and optimised for size.
    AZDO_OUT_OF_LINE failure() noexcept {}
    AZDO_OUT_OF_LINE failure(failure&&) noexcept = default;
    AZDO_OUT_OF_LINE failure(const failure&) = default;
    AZDO_OUT_OF_LINE failure& operator=(failure&&) noexcept = default;
    AZDO_OUT_OF_LINE failure& operator=(const failure&) = default;
    AZDO_OUT_OF_LINE ~failure() = default;
};

/// What a person can do about a kind of failure, such as "sign in again"; empty for `cancelled`.
std::string_view advice(failure_kind kind) noexcept;
/// The same for one failure: of a certificate, not to check the network.
std::string_view advice(const failure& why) noexcept;

/// A failure on one line, for logs: its kind, its message, and in brackets the advice (unless the message contains it), the position in a
/// JSON text, the HTTP status, the names of the error, how long to wait, and the ids for the service's support. Line breaks, invisible
/// characters and credentials in its texts are replaced as `sanitized` does.
///
/// Example: `std::cerr << item.error() << '\n';` writes
/// `not_found: TF401232: Work item 9 does not exist. [check the name or the number; HTTP 404; id 0a1b-2c3d]`
std::string to_string(const failure& why);

namespace detail {
/// Ends the program, because it read a side of a result that is absent. `why`: the failure in place of a value; null: there is no failure.
[[noreturn]] void read_absent_side(const failure* why) noexcept;
} // namespace detail

template <class Traits>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& to, const failure& why) {
    return to << to_string(why);
}

AZDO_OUT_OF_LINE inline failure fail(failure_kind kind, std::string message) {
    failure made;
    made.kind = kind;
    made.message = std::move(message);
    return made;
}
AZDO_OUT_OF_LINE inline failure fail(failure_kind kind, const char* message) {
    failure made;
    made.kind = kind;
    detail::append(made.message, message);
    return made;
}
failure fail(failure_kind, std::nullptr_t) = delete; // a failure has a message, which may be ""

} // namespace azdo::inline v1

#if !defined(AZDO_SEPARATE_COMPILATION)
#include <azdo/core/impl/failure.hpp>
#endif
