// SPDX-License-Identifier: BSL-1.0
// The parts of a JSON Web Token, and when it expires, read without checking its signature.
#pragma once

#include <azdo/core/base64url.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/codec.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/detail/table.hpp>
#include <azdo/schema/describe.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::json {

/// The parts of a token in compact form.
struct jwt_parts {
    std::string_view header, payload, signature;
    std::string_view signed_text; ///< the header, the dot and the payload
};

/// Splits a token at its two dots.
///
/// Failures: nothing if there are not exactly two.
/// Source: RFC 7515 section 7.1.
constexpr std::optional<jwt_parts> split_jwt(std::string_view text) noexcept {
    const std::size_t first = text.find('.');
    const std::size_t second = first == text.npos ? first : text.find('.', first + 1);
    if (second == text.npos || text.find('.', second + 1) != text.npos) return std::nullopt;
    return jwt_parts{text.substr(0, first), text.substr(first + 1, second - first - 1), text.substr(second + 1), text.substr(0, second)};
}

/// A time as JWTs write it: seconds since 1970, which may have a fraction (RFC 7519 section 2).
///
/// Failures: nothing for a number that is not a time from 1970 to 9999.
constexpr std::optional<sys_time> time_from_numeric_date(double seconds) noexcept {
    constexpr double year_10000 = 253'402'300'800.0;
    if (!(seconds >= 0 && seconds < year_10000)) return std::nullopt;
    const auto whole = static_cast<std::int64_t>(seconds);
    const auto fraction = static_cast<std::int64_t>((seconds - static_cast<double>(whole)) * 1e7);
    return sys_time{ticks{whole * 10'000'000 + fraction}};
}

namespace claims_detail { // `json::detail` would hide `azdo::detail` in this room
/// Any JSON object.
struct jose_header {
    static constexpr auto schema() { return azdo::describe(); }
};
struct claims_set {
    std::optional<double> exp{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"exp", &claims_set::exp>()); }
};
/// One part of a token as an object.
template <class T, class Isa>
std::optional<T> decode_part(std::string_view part) {
    std::optional<std::string> text = base64url_decode(part);
    if (!text) return std::nullopt;
    auto read = json::decode<T>(*text, {.allow_repeated_keys = true});
    wipe(*text);
    if (!read) return std::nullopt;
    return *std::move(read);
}
} // namespace claims_detail

/// When a token expires (its claim `exp`, clamped to the years 1970 to 9999), or nothing if it does not say. The signature is not checked:
/// this is for the token's holder, never to authenticate anyone.
///
/// Example: `auto expiry = azdo::json::read_jwt_expiry(secret);  if (expiry && *expiry && **expiry < now) …`
///
/// Failures: `invalid_input` when the text is not three parts of base64url joined by dots, of which the first two are JSON objects, or
/// `exp` is not a number.
/// Source: RFC 7519 section 4.1.4, RFC 7515 section 7.1.
template <class Isa = instruction_set>
result<std::optional<sys_time>> read_jwt_expiry(std::string_view token) {
    const auto parts = split_jwt(token);
    if (!parts) return fail(failure_kind::invalid_input, "a JWT is three parts joined by two dots");
    if (!claims_detail::decode_part<claims_detail::jose_header, Isa>(parts->header))
        return fail(failure_kind::invalid_input, "the first part of the JWT is not the JSON object that it should be");
    const auto claims = claims_detail::decode_part<claims_detail::claims_set, Isa>(parts->payload);
    if (!claims) return fail(failure_kind::invalid_input, "the second part of the JWT is not the JSON object that it should be");
    if (!claims->exp) return std::optional<sys_time>();
    constexpr double last = 253402300799.0; // 9999-12-31T23:59:59Z
    return time_from_numeric_date(*claims->exp < 0 ? 0 : *claims->exp > last ? last : *claims->exp);
}

} // namespace azdo::inline v1::json
