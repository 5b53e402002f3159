// SPDX-License-Identifier: BSL-1.0
// What a JSON Web Token says of itself, read without checking its signature.
#pragma once

#include <azdo/core/base64url.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/form.hpp>
#include <azdo/json/table.hpp>
#include <azdo/schema/describe.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::json {

/// The claims that matter to who holds a token. Nobody has checked them: never let anybody in by them.
struct jwt_claims {
    std::optional<sys_time> expires{}; ///< `exp`; clamped to the years 1970 to 9999
};

namespace claims_detail { // `json::detail` would hide `azdo::detail` from this room
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

/// Reads the claims of a token: three parts of base64url joined by dots, of which the first two are JSON objects.
///
/// Example: `auto claims = azdo::json::read_jwt_claims(secret);  if (claims && claims->expires && *claims->expires < now) …`
///
/// Failures: `invalid_input` when it is no such token, or `exp` is no number.
/// Source: RFC 7519 section 4.1.4, RFC 7515 section 7.1.
template <class Isa = instruction_set>
result<jwt_claims> read_jwt_claims(std::string_view token) {
    const std::size_t first = token.find('.');
    const std::size_t second = first == token.npos ? first : token.find('.', first + 1);
    if (second == token.npos || token.find('.', second + 1) != token.npos)
        return fail(failure_kind::invalid_input, "a JWT is three parts joined by two dots");
    if (!claims_detail::decode_part<claims_detail::jose_header, Isa>(token.substr(0, first)))
        return fail(failure_kind::invalid_input, "the first part of the JWT is not the JSON object that it should be");
    const auto claims = claims_detail::decode_part<claims_detail::claims_set, Isa>(token.substr(first + 1, second - first - 1));
    if (!claims) return fail(failure_kind::invalid_input, "the second part of the JWT is not the JSON object that it should be");
    jwt_claims read;
    if (claims->exp) {
        constexpr double last = 253402300799.0; // 9999-12-31T23:59:59Z
        const double seconds = *claims->exp < 0 ? 0 : *claims->exp > last ? last : *claims->exp;
        const auto whole = static_cast<std::int64_t>(seconds);
        read.expires = sys_time{ticks{whole * 10'000'000 + static_cast<std::int64_t>((seconds - static_cast<double>(whole)) * 1e7)}};
    }
    return read;
}

} // namespace azdo::inline v1::json
