// SPDX-License-Identifier: BSL-1.0
// The token endpoint: one function for each grant.
#include "entra.hpp"

#include "entra_crypto.hpp"
#include "rest.hpp"

#include <algorithm>

namespace simulator::entra {
namespace {

constexpr std::string_view devices_grant = "urn:ietf:params:oauth:grant-type:device_code";
constexpr std::string_view jwt_bearer_grant = "urn:ietf:params:oauth:grant-type:jwt-bearer";

problem grant_problem(int number, std::string text) { return {"invalid_grant", number, std::move(text)}; }

void check_tenant(const tenant* in, const permission& what) {
    if (in && in->id != what.tenant_id) {
        throw grant_problem(700005, "Provided grant is intended to be used against another tenant, thus rejected.");
    }
}

void check_owner(const app& client, const permission& what) {
    if (client.client_id == what.client_id) return;
    throw grant_problem(700007, "Provided grant was issued for a different client id.");
}

/// What may have changed since the person signed in.
void check_still_allowed(const call& asked, const permission& what, std::size_t issued) {
    if (is_revoked(asked.all, what, issued)) {
        throw grant_problem(50173, "The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might "
                                   "have changed or reset their password.");
    }
    if (asked.all.blocked_users.contains(what.user_id)) {
        auto why = grant_problem(
            53003, "Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.");
        why.suberror = "message_only";
        throw why;
    }
    if (asked.all.users_without_mfa.contains(what.user_id)) {
        throw problem{"interaction_required", 50076,
            "Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor "
            "authentication to access '" +
                std::string{devops_resource} + "'.",
            400, "basic_action", R"({"access_token":{"capolids":{"essential":true,"values":["7f3c9a52-54a9-4f0a-8d3c-0c4f3d5b7a11"]}}})"};
    }
}

http_reply redeem_code(call& asked, const tenant* in, const app& client) {
    const auto found = asked.all.codes.find(asked.need("code"));
    if (found == asked.all.codes.end()) throw malformed_grant();
    auto& held = found->second;
    check_owner(client, held.what);
    check_tenant(in, held.what);
    if (held.redeemed) {
        throw grant_problem(
            54005, "OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.");
    }
    if (asked.now >= held.expires) {
        throw grant_problem(70008, "The provided authorization code or refresh token has expired due to inactivity. Send a new interactive "
                                   "authorization request for this user and resource.");
    }
    if (asked.need("redirect_uri") != held.redirect_uri) {
        throw problem{"invalid_client", 500112,
            "The reply address '" + asked.get("redirect_uri") + "' does not match the reply address '" + held.redirect_uri +
                "' provided when requesting Authorization code."};
    }
    if (base64url(sha256(asked.get("code_verifier"))) != held.challenge) {
        throw grant_problem(501481, "The Code_Verifier does not match the code_challenge supplied in the authorization request.");
    }
    check_still_allowed(asked, held.what, held.issued);
    held.redeemed = true;
    return token_reply(asked, client, {held.what, held.nonce, held.what.offline});
}

/// The scopes asked for, for the person of an earlier grant.
permission narrowed(const call& asked, const app& client, const permission& earlier) {
    if (asked.get("scope").empty()) return earlier;
    auto out = read_scopes(asked, asked.get("scope"), client);
    out.tenant_id = earlier.tenant_id;
    out.user_id = earlier.user_id;
    out.offline = true;
    if (!is_consented(asked.all, out)) throw consent_needed(client.client_id, client.name);
    return out;
}

http_reply redeem_refresh(call& asked, const tenant* in, const app& client) {
    const auto found = asked.all.refresh_tokens.find(asked.need("refresh_token"));
    if (found == asked.all.refresh_tokens.end()) throw malformed_grant();
    const auto held = found->second;
    check_owner(client, held.what);
    check_tenant(in, held.what);
    if (asked.now >= held.expires) {
        throw grant_problem(700082, "The refresh token has expired due to inactivity. The token was issued on " +
                                        to_stored_time(held.issued_at) + " and was inactive for 90.00:00:00.");
    }
    check_still_allowed(asked, held.what, held.issued);
    return token_reply(asked, client, {narrowed(asked, client, held.what), {}, true});
}

http_reply app_itself(call& asked, const tenant* in, const app& client) {
    if (!in)
        throw problem{"invalid_request", 50059,
            "No tenant-identifying information found in either the request or implied by any provided credentials."};
    const auto scope = asked.need("scope");
    if (!scope.ends_with("/.default")) {
        throw problem{"invalid_scope", 1002012,
            "The provided value for scope " + scope +
                " is not valid. Client credential flows must have a scope value with /.default suffixed to "
                "the resource identifier (application ID URI)."};
    }
    auto what = read_scopes(asked, scope, client);
    what.tenant_id = in->id;
    return token_reply(asked, client, {what, {}, false, true});
}

const device_grant& pending_device(call& asked, const app& client) {
    const auto found = asked.all.devices.find(asked.need("device_code"));
    if (found == asked.all.devices.end())
        throw problem{"bad_verification_code", 70018, "The provided value for the input parameter 'device_code' is not valid."};
    auto& held = found->second;
    check_owner(client, held.what);
    if (asked.now >= held.expires) {
        throw problem{
            "expired_token", 70020, "The provided value for the input parameter 'device_code' is not valid. This code has expired."};
    }
    if (held.declined)
        throw problem{"authorization_declined", 70016, "OAuth 2.0 device flow error. The end user denied the authorization request."};
    const bool early = asked.now < held.next_poll;
    if (early) held.interval += std::chrono::seconds{5};
    held.next_poll = asked.now + held.interval;
    if (held.accepted) return held;
    if (early) throw problem{"slow_down", 70016, "OAuth 2.0 device flow error. The client polls too often."};
    throw problem{"authorization_pending", 70016, "OAuth 2.0 device flow error. Authorization is pending. Continue polling."};
}

http_reply redeem_device(call& asked, const tenant* in, const app& client) {
    const auto held = pending_device(asked, client);
    check_tenant(in, held.what);
    asked.all.devices.erase(asked.get("device_code"));
    return token_reply(asked, client, {held.what, {}, held.what.offline});
}

/// The person of a token that was issued to the calling API.
permission person_of(const call& asked, const app& client, const jwt& token) {
    const auto kid = token.header_text("kid");
    bool verified = false;
    for (auto number = asked.all.first_key; number <= asked.all.last_key && !verified; ++number) {
        const auto& key = signing_key_number(number);
        verified = key.kid == kid && has_signature_of(token, *key.key);
    }
    if (!verified) throw grant_problem(50013, "Assertion failed signature validation. [Reason - The key was not found.]");
    if (token.text("aud") != client.client_id && token.text("aud") != "api://" + client.client_id) {
        throw grant_problem(500131, "Assertion audience does not match the Client app presenting the assertion.");
    }
    if (token.time("exp").value_or(0) <= epoch(asked.now)) throw grant_problem(500133, "Assertion is not within its valid time range.");
    const auto* in = find_tenant(asked.sim.data, token.text("tid"));
    const auto* who = in ? find_by_object_id(asked.sim.data, token.text("oid"), *in) : nullptr;
    if (!who || who->is_app) throw grant_problem(50027, "JWT token is invalid or malformed.");
    permission out;
    out.tenant_id = in->id;
    out.user_id = who->id;
    return out;
}

http_reply on_behalf_of(call& asked, const tenant* in, const app& client) {
    if (asked.get("requested_token_use") != "on_behalf_of") throw missing_parameter("requested_token_use");
    const auto token = parse_jwt(asked.need("assertion"));
    if (!token) throw grant_problem(50027, "JWT token is invalid or malformed.");
    const auto person = person_of(asked, client, *token);
    check_tenant(in, person);
    check_still_allowed(asked, person, asked.all.issued + 1);
    auto what = read_scopes(asked, asked.need("scope"), client);
    what.tenant_id = person.tenant_id;
    what.user_id = person.user_id;
    if (!is_consented(asked.all, what)) throw consent_needed(client.client_id, client.name);
    return token_reply(asked, client, {what, {}, what.offline});
}

} // namespace

http_reply answer_token(call& asked) {
    if (asked.request.method != "POST") {
        throw problem{
            "invalid_request", 900561, "The endpoint only accepts POST requests. Received a " + asked.request.method + " request."};
    }
    const auto* in = asked.tenant_asked();
    const auto grant_type = asked.need("grant_type");
    const bool device = grant_type == devices_grant || grant_type == "device_code";
    const bool known = device || grant_type == "authorization_code" || grant_type == "refresh_token" ||
                       grant_type == "client_credentials" || grant_type == jwt_bearer_grant;
    if (!known) throw problem{"unsupported_grant_type", 70003, "The app requested an unsupported grant type '" + grant_type + "'."};
    const bool alone = grant_type == "client_credentials" || grant_type == jwt_bearer_grant;
    const auto& client = authenticated_app(asked, in, !alone);
    if (!asked.all.token_problems.empty()) {
        const auto ordered = asked.all.token_problems.front();
        asked.all.token_problems.pop_front();
        throw ordered;
    }
    if (device) return redeem_device(asked, in, client);
    if (grant_type == "authorization_code") return redeem_code(asked, in, client);
    if (grant_type == "refresh_token") return redeem_refresh(asked, in, client);
    return alone && grant_type != jwt_bearer_grant ? app_itself(asked, in, client) : on_behalf_of(asked, in, client);
}

} // namespace simulator::entra
