// SPDX-License-Identifier: BSL-1.0
// The scopes of a grant, from the token response or the access token itself.
#pragma once

#include <azdo/core/secret.hpp>
#include <azdo/http/granted_scopes.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/oauth/jose/jwt.hpp>
#include <azdo/oauth/token.hpp>
#include <azdo/schema/describe.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::oauth {

namespace detail {
struct scope_claim {
    std::string scp{};

    static constexpr auto schema() { return azdo::describe(azdo::field<"scp", &scope_claim::scp>()); }
};

/// The claim `scp` of a JWT, whose signature is not verified; empty if the text is not a JWT.
template <class = json::instruction_set>
std::string scopes_claimed_by(std::string_view jwt) {
    auto parts = read_jwt(jwt);
    if (!parts) return {};
    auto read = json::decode<scope_claim>(parts->payload);
    wipe(parts->payload);
    return read ? std::move(read->scp) : std::string();
}
} // namespace detail

/// The scopes of a grant: those that the token response named, otherwise those of the access token's `scp` claim. The token is not
/// verified: this only tells a program early what the service would refuse.
///
/// Example: `if (auto may = azdo::check_granted<get_work_item>(oauth::granted_by(token)); !may) return may.error();`
template <class = json::instruction_set>
granted_scopes granted_by(const token& held) {
    if (!held.scope.empty()) return granted_scopes(held.scope);
    return granted_scopes(detail::scopes_claimed_by(held.access_token.reveal()));
}

} // namespace azdo::inline v1::oauth
