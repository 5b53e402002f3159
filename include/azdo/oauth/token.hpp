// SPDX-License-Identifier: BSL-1.0
// The result of a sign-in: an access token, and the refresh token that renews it.
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::oauth {

/// A grant. It has a schema so that a store can keep it; its JSON has the secrets in clear text.
struct token {
    secret<std::string> access_token{};
    secret<std::string> refresh_token{};  ///< empty: it cannot be renewed
    std::string scope{};                  ///< as the server granted it; empty: it did not say
    std::optional<sys_time> expires_at{}; ///< end of the access token; absent: the server did not say
    secret<std::string> id_token{};       ///< from an exchange with `openid`, checked: identifies the person; not kept by stores
    std::string issued_by{};              ///< the server that issued it (`issuer_of`): no other gets its refresh token; empty: not known

    bool operator==(const token&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"access_token", &token::access_token>(azdo::as::required),
            azdo::field<"refresh_token", &token::refresh_token>(), azdo::field<"scope", &token::scope>(),
            azdo::field<"expires_at", &token::expires_at>(), azdo::field<"issued_by", &token::issued_by>());
    }
};

/// True when the access token has ended, or ends within `early`.
inline bool is_stale(const token& held, sys_time now, std::chrono::seconds early) noexcept {
    return held.expires_at.has_value() && now >= *held.expires_at - early;
}

} // namespace azdo::inline v1::oauth
