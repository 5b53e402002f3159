// SPDX-License-Identifier: BSL-1.0
// What the token endpoint issues: access tokens of version 1.0 for Azure DevOps and 2.0 for the apps' own APIs, and ID tokens.
#include "entra.hpp"

#include "entra_crypto.hpp"
#include "rest.hpp"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

namespace simulator::entra {
namespace {

namespace json = boost::json;

constexpr std::string_view graph_resource = "00000003-0000-0000-c000-000000000000";

/// The person or the app that a token is about.
struct subject {
    const tenant& in;
    const user* who; ///< null: the app itself
    std::string object_id;
};

std::string joined_scopes(const std::vector<std::string>& scopes, bool with_default) {
    std::string out;
    for (const auto& scope : scopes) {
        if (with_default || scope != ".default") out += (out.empty() ? "" : " ") + scope;
    }
    return out;
}

json::object common_claims(const call& asked, const subject& of, std::chrono::seconds lifetime) {
    json::object out{{"iat", epoch(asked.now)}, {"nbf", epoch(asked.now)}, {"exp", epoch(asked.now + lifetime)}, {"oid", of.object_id},
        {"tid", of.in.id}, {"uti", base64url(random_bytes(16))}, {"rh", "1.A" + base64url(random_bytes(24))}};
    if (of.who) out["name"] = of.who->display_name;
    return out;
}

/// Another one for each app (OpenID Connect Core section 8.1).
std::string pairwise(std::string_view client_id, std::string_view object_id) {
    return base64url(sha256(std::string{client_id} + ' ' + std::string{object_id}));
}

std::string signed_token(const call& asked, json::object claims, bool is_id_token) {
    if (asked.all.alter_claims) asked.all.alter_claims(claims, is_id_token);
    return sign_jwt(signing_key_number(asked.all.last_key), claims);
}

std::string access_token(
    const call& asked, const app& client, const issue& wanted, const subject& of, std::chrono::seconds lifetime, bool handles_challenges) {
    auto claims = common_claims(asked, of, lifetime);
    const std::string method = client.is_public ? "0" : asked.get("client_assertion").empty() ? "1" : "2";
    const bool own_api = !wanted.what.resource.empty() && wanted.what.resource != devops_resource;
    claims["aud"] = wanted.what.resource.empty() ? std::string{graph_resource} : wanted.what.resource;
    claims["iss"] = own_api ? asked.base(of.in.id) + "/v2.0" : "https://sts.windows.net/" + of.in.id + '/';
    claims["ver"] = own_api ? "2.0" : "1.0";
    claims[own_api ? "azp" : "appid"] = client.client_id;
    claims[own_api ? "azpacr" : "appidacr"] = method;
    claims["idtyp"] = of.who ? "user" : "app";
    claims["sub"] = of.who ? pairwise(wanted.what.resource, of.object_id) : of.object_id;
    if (of.who) {
        claims["scp"] = joined_scopes(wanted.what.scopes, false);
        claims["amr"] = json::array{"pwd"};
        claims[own_api ? "preferred_username" : "unique_name"] = of.who->unique_name;
        if (!own_api) claims["upn"] = of.who->unique_name;
    }
    if (handles_challenges) claims["xms_cc"] = json::array{"cp1"};
    claims["simulator_count"] = ++asked.all.issued;
    return signed_token(asked, std::move(claims), false);
}

std::string id_token(const call& asked, const app& client, const issue& wanted, const subject& of) {
    auto claims = common_claims(asked, of, std::chrono::seconds{3600});
    claims["aud"] = client.client_id;
    claims["iss"] = asked.base(of.in.id) + "/v2.0";
    claims["ver"] = "2.0";
    claims["sub"] = pairwise(client.client_id, of.object_id);
    claims["preferred_username"] = of.who->unique_name;
    if (!wanted.nonce.empty()) claims["nonce"] = wanted.nonce;
    return signed_token(asked, std::move(claims), true);
}

std::string client_info(const subject& of) { return base64url(json::serialize(json::object{{"uid", of.object_id}, {"utid", of.in.id}})); }

} // namespace

http_reply token_reply(call& asked, const app& client, const issue& wanted) {
    const auto& in = *find_tenant(asked.sim.data, wanted.what.tenant_id);
    const auto* who = wanted.as_app ? nullptr : asked.sim.data.find_user(wanted.what.user_id);
    const subject of{in, who, who ? object_id_of(*who, in) : service_principal_of(client, in)};
    const bool handles_challenges = read_claims(asked).handles_challenges;
    const auto lifetime = handles_challenges ? asked.all.long_access_lifetime : asked.all.access_lifetime;
    json::object body{{"token_type", "Bearer"}, {"expires_in", lifetime.count()}, {"ext_expires_in", lifetime.count()},
        {"access_token", access_token(asked, client, wanted, of, lifetime, handles_challenges)}};
    if (who) {
        body["scope"] = wanted.what.resource.empty() ? std::string{"openid profile email"} : joined_scopes(full_scopes(wanted.what), true);
        if (wanted.what.openid) body["id_token"] = id_token(asked, client, wanted, of);
        if (asked.get("client_info") == "1") body["client_info"] = client_info(of);
    }
    if (wanted.refresh_token && who) {
        const auto token = "1.A" + base64url(random_bytes(128));
        asked.all.refresh_tokens[token] = {wanted.what, asked.now, asked.now + asked.all.refresh_lifetime, ++asked.all.issued};
        body["refresh_token"] = token;
    }
    auto out = json_reply(body);
    out.headers = {{"Cache-Control", "no-store, no-cache"}, {"Pragma", "no-cache"}, {"x-ms-request-id", asked.ids.id},
        {"client-request-id", asked.ids.correlation}};
    return out;
}

} // namespace simulator::entra
