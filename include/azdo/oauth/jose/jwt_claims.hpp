// SPDX-License-Identifier: BSL-1.0
// The registered claims of a JSON Web Token, and the checks of its audience and times.
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/jwt.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace azdo::inline v1::oauth {

using json::time_from_numeric_date;
/// A time rounded down to a second, as `iat`, `nbf` and `exp` have it.
inline std::int64_t numeric_date(sys_time time) noexcept {
    return std::chrono::floor<std::chrono::seconds>(time.time_since_epoch()).count();
}

/// RFC 7519 section 4.1. Decoding the text of a payload refuses duplicate claims and claims of a wrong type.
struct jwt_claims {
    std::string iss{};
    std::string sub{};
    json::raw aud{}; ///< a text, or a list of texts: `has_audience`
    std::optional<double> exp{};
    std::optional<double> nbf{};
    std::optional<double> iat{};
    std::string jti{};

    static constexpr auto schema() {
        return azdo::describe(azdo::field<"iss", &jwt_claims::iss>(), azdo::field<"sub", &jwt_claims::sub>(),
            azdo::field<"aud", &jwt_claims::aud>(), azdo::field<"exp", &jwt_claims::exp>(), azdo::field<"nbf", &jwt_claims::nbf>(),
            azdo::field<"iat", &jwt_claims::iat>(), azdo::field<"jti", &jwt_claims::jti>());
    }
};

/// The audiences of a token, from the claim `aud`, which is a text or a list of texts.
///
/// Failures: `protocol` for another kind of value.
template <class = json::instruction_set>
result<std::vector<std::string>> audiences(const json::raw& aud) {
    const auto wrong = [] { return fail(failure_kind::protocol, "the token's aud is neither a text nor a list of texts"); };
    if (aud.is_null()) return std::vector<std::string>{};
    if (aud.kind() == json::kind::string) {
        auto one = aud.as<std::string>();
        if (!one) return wrong();
        return std::vector<std::string>{*std::move(one)};
    }
    auto list = aud.as<std::vector<std::string>>();
    if (!list) return wrong();
    return list;
}
template <class = json::instruction_set>
bool has_audience(const json::raw& aud, std::string_view wanted) {
    const auto all = audiences(aud);
    return all && std::find(all->begin(), all->end(), wanted) != all->end();
}

/// How far the clocks of two machines may differ.
inline constexpr std::chrono::seconds usual_skew{300};

/// Checks `exp`, `nbf` and `iat`. Each is optional here: where a token has to expire, the caller requires `exp`.
///
/// Failures: `protocol` for an invalid time; `timed_out` for a token that has expired, or is not valid yet, by more than `skew`.
inline result<void> check_times(const jwt_claims& claims, sys_time now, std::chrono::seconds skew = usual_skew) {
    for (const auto& one : {claims.exp, claims.nbf, claims.iat})
        if (one && !time_from_numeric_date(*one)) return fail(failure_kind::protocol, "a time in the token is invalid");
    if (claims.exp && now >= *time_from_numeric_date(*claims.exp) + skew)
        return fail(failure_kind::timed_out, "the token has expired: sign in again");
    if (claims.nbf && now + skew < *time_from_numeric_date(*claims.nbf))
        return fail(failure_kind::timed_out, "the token is not valid yet: is the clock of this machine right?");
    if (claims.iat && now + skew < *time_from_numeric_date(*claims.iat))
        return fail(failure_kind::timed_out, "the token was issued in the future: is the clock of this machine right?");
    return {};
}

} // namespace azdo::inline v1::oauth
