// SPDX-License-Identifier: BSL-1.0
// What Entra ID publishes: its metadata and its signing keys.
#include "entra.hpp"

#include "entra_crypto.hpp"
#include "rest.hpp"

#include <boost/json/array.hpp>

namespace simulator::entra {

namespace json = boost::json;

namespace {

/// The tenant as it appears in addresses (`base`) and in the issuer.
struct published {
    std::string base, issuer;
};

published published_tenant(const call& asked) {
    const auto& name = asked.tenant_name();
    if (same_text(name, "common") || same_text(name, "organizations")) return {asked.base(lower(name)), asked.base("{tenantid}") + "/v2.0"};
    if (same_text(name, "consumers") || same_text(name, personal_tenant))
        return {asked.base(lower(name)), asked.base(personal_tenant) + "/v2.0"};
    const auto id = asked.tenant_asked()->id; // a domain is answered with the id
    return {asked.base(id), asked.base(id) + "/v2.0"};
}

} // namespace

http_reply answer_metadata(const call& asked) {
    const auto at = published_tenant(asked);
    auto out = json_reply(json::object{{"token_endpoint", at.base + "/oauth2/v2.0/token"},
        {"token_endpoint_auth_methods_supported", {"client_secret_post", "private_key_jwt", "client_secret_basic"}},
        {"jwks_uri", at.base + "/discovery/v2.0/keys"}, {"response_modes_supported", json::array{"query", "form_post"}},
        {"subject_types_supported", json::array{"pairwise"}}, {"id_token_signing_alg_values_supported", json::array{"RS256"}},
        {"response_types_supported", json::array{"code"}}, {"scopes_supported", {"openid", "profile", "email", "offline_access"}},
        {"issuer", at.issuer}, {"request_uri_parameter_supported", false}, {"authorization_endpoint", at.base + "/oauth2/v2.0/authorize"},
        {"device_authorization_endpoint", at.base + "/oauth2/v2.0/devicecode"}, {"http_logout_supported", true},
        {"frontchannel_logout_supported", true}, {"end_session_endpoint", at.base + "/oauth2/v2.0/logout"},
        {"claims_supported", {"sub", "iss", "cloud_instance_name", "aud", "exp", "iat", "nonce", "preferred_username", "name", "tid", "ver",
                                 "at_hash", "c_hash", "email"}},
        {"tenant_region_scope", nullptr}, {"cloud_instance_name", "microsoftonline.com"}});
    out.headers = {{"Cache-Control", "max-age=86400, private"}, {"Access-Control-Allow-Origin", "*"}};
    return out;
}

http_reply answer_keys(const call& asked) {
    const auto at = published_tenant(asked);
    json::array keys;
    for (auto number = asked.all.first_key; number <= asked.all.last_key; ++number) {
        auto key = public_jwk(signing_key_number(number));
        key["issuer"] = at.issuer;
        keys.push_back(std::move(key));
    }
    return json_reply(json::object{{"keys", std::move(keys)}});
}

http_reply answer_instance(const call& asked) {
    const auto host = asked.sim.origin.substr(asked.sim.origin.find("://") + 3);
    const json::object only{{"preferred_network", host}, {"preferred_cache", host}, {"aliases", json::array{host}}};
    return json_reply(json::object{{"tenant_discovery_endpoint", asked.base("common") + "/v2.0/.well-known/openid-configuration"},
        {"api-version", "1.1"}, {"metadata", json::array{only}}});
}

} // namespace simulator::entra
