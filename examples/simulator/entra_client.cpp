// SPDX-License-Identifier: BSL-1.0
// How an app proves its identity at the token endpoint: secret, certificate, federated credential.
#include "entra.hpp"

#include "entra_crypto.hpp"
#include "rest.hpp"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/system/error_code.hpp>

#include <algorithm>

namespace simulator::entra {
namespace {

constexpr std::string_view assertion_type = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
constexpr std::int64_t skew = 300;

problem refused_client(int number, std::string text) { return {"invalid_client", number, std::move(text), 401}; }

struct proof {
    std::string client_id, secret, assertion;
};

proof read_basic(std::string_view header) {
    const auto pair = base64_decode(trim(header.substr(6)));
    const auto colon = pair ? pair->find(':') : std::string::npos;
    const auto id = colon == std::string::npos ? std::nullopt : percent_decode(pair->substr(0, colon), true);
    const auto secret = id ? percent_decode(pair->substr(colon + 1), true) : std::nullopt;
    if (!secret) throw refused_client(7000215, "Invalid client secret provided.");
    return {*id, *secret, {}};
}

/// One method a request (RFC 6749 section 2.3).
proof read_proof(const call& asked) {
    proof out{asked.get("client_id"), asked.get("client_secret"), asked.get("client_assertion")};
    const auto header = asked.request.header("Authorization");
    const bool basic = same_text(std::string_view{header}.substr(0, 6), "Basic ");
    if ((basic ? 1 : 0) + (out.secret.empty() ? 0 : 1) + (out.assertion.empty() ? 0 : 1) > 1) {
        throw problem{"invalid_request", 9002313, "Invalid request. The client is authenticated in more than one way."};
    }
    if (basic) {
        auto read = read_basic(header);
        if (!out.client_id.empty() && out.client_id != read.client_id)
            throw problem{"invalid_request", 9002313, "Invalid request. Request is malformed or invalid."};
        out = std::move(read);
    }
    if (!out.assertion.empty() && asked.get("client_assertion_type") != assertion_type) throw missing_parameter("client_assertion_type");
    if (out.client_id.empty()) throw missing_parameter("client_id");
    return out;
}

void check_secret(const call& asked, const app& client, const std::string& secret) {
    const auto found = std::find_if(client.secrets.begin(), client.secrets.end(), [&](const auto& one) { return one.value == secret; });
    if (found == client.secrets.end() || asked.now < found->from) {
        throw refused_client(7000215, "Invalid client secret provided. Ensure the secret being sent in the request is the client secret "
                                      "value, not the client secret ID, for a secret added to app '" +
                                          client.client_id + "'.");
    }
    if (asked.now >= found->until) {
        throw refused_client(7000222, "The provided client secret keys for app '" + client.client_id +
                                          "' are expired. Visit the Azure portal to create new keys for your app, or consider using "
                                          "certificate credentials for added security.");
    }
}

void check_lifetime(const call& asked, const jwt& token) {
    const auto now = epoch(asked.now);
    const auto until = token.time("exp");
    if (!until || *until + skew <= now || token.time("nbf").value_or(now) - skew > now) {
        throw refused_client(700024, "Client assertion is not within its valid time range. Current time: " + asked.ids.timestamp + '.');
    }
}

bool is_for(const jwt& token, const std::vector<std::string>& audiences) {
    const auto* found = token.claims.if_contains("aud");
    if (!found) return false;
    const auto fits = [&](const boost::json::value& one) {
        return one.is_string() && std::find(audiences.begin(), audiences.end(), std::string{one.as_string()}) != audiences.end();
    };
    return found->is_array() ? std::any_of(found->get_array().begin(), found->get_array().end(), fits) : fits(*found);
}

certificate_ptr certificate_of(const app& client, const jwt& token) {
    const auto sha1_given = token.header_text("x5t"), sha256_given = token.header_text("x5t#S256");
    for (const auto& pem : client.certificates) {
        auto held = read_certificate(pem);
        if (!held) continue;
        const auto der = der_of(*held);
        if (base64url(sha1(der)) == sha1_given || base64url(sha256(der)) == sha256_given) return held;
    }
    throw refused_client(700027, "The certificate with identifier used to sign the client assertion is not registered on application. "
                                 "[Reason - The key was not found., Thumbprint of key used by client: '" +
                                     (sha256_given.empty() ? sha1_given : sha256_given) + "']");
}

void check_certificate(const call& asked, const tenant* in, const app& client, const jwt& token) {
    const auto certificate = certificate_of(client, token);
    if (!is_valid_at(*certificate, asked.now)) {
        throw refused_client(700027, "Client assertion contains an invalid signature. [Reason - The key used is expired.]");
    }
    if (!has_signature_of(token, *X509_get0_pubkey(certificate.get()))) {
        throw refused_client(
            700027, "Client assertion contains an invalid signature. [Reason - The key was found, but the signature is invalid.]");
    }
    std::vector<std::string> audiences;
    for (const auto& name : {asked.tenant_name(), in ? in->id : asked.tenant_name()}) {
        audiences.push_back(asked.base(name) + "/oauth2/v2.0/token");
        audiences.push_back(asked.base(name) + "/v2.0");
    }
    if (!is_for(token, audiences)) {
        throw refused_client(700023, "Client assertion audience claim does not match Realm issuer. Review the documentation at "
                                     "https://learn.microsoft.com/entra/identity-platform/certificate-credentials.");
    }
}

bool has_key_for(const federated_credential& credential, const jwt& token) {
    boost::system::error_code error;
    const auto set = boost::json::parse(credential.keys, error);
    const auto* keys = error ? nullptr : set.find_pointer("/keys", error);
    if (!keys || !keys->is_array()) return false;
    const auto kid = token.header_text("kid");
    return std::any_of(keys->get_array().begin(), keys->get_array().end(), [&](const boost::json::value& one) {
        const auto* jwk = one.if_object();
        const auto* id = jwk ? jwk->if_contains("kid") : nullptr;
        if (!jwk || (id && *id != boost::json::value(kid))) return false;
        const auto key = key_of_jwk(*jwk);
        return key && token.header_text("alg") == "RS256" && has_signature_of(token, *key);
    });
}

void check_federated(const app& client, const jwt& token) {
    const auto issuer = token.text("iss"), subject = token.text("sub");
    const auto& all = client.federated;
    const auto same_issuer = [&](const auto& one) { return one.issuer == issuer; };
    if (std::none_of(all.begin(), all.end(), same_issuer)) {
        throw refused_client(
            700211, "No matching federated identity record found for presented assertion issuer '" + issuer +
                        "'. Please check your federated identity credential Subject, Audience and Issuer against the presented assertion.");
    }
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.issuer == issuer && one.subject == subject; });
    if (found == all.end()) {
        throw refused_client(
            700213, "No matching federated identity record found for presented assertion subject '" + subject +
                        "'. Please check your federated identity credential Subject, Audience and Issuer against the presented assertion.");
    }
    if (!is_for(token, {found->audience})) {
        throw refused_client(700212, "No matching federated identity record found for presented assertion audience. Please check your "
                                     "federated identity credential Subject, Audience and Issuer against the presented assertion.");
    }
    if (!has_key_for(*found, token))
        throw refused_client(5001256, "Failed to complete token exchange: the signature of the assertion cannot be verified.");
}

/// A token of another issuer may be used until it expires; what the app signs itself is for one request (RFC 7523 section 3).
void check_is_new(const call& asked, const app& client, const jwt& token) {
    const auto jti = token.text("jti");
    if (jti.empty()) return;
    auto& seen = asked.all.assertions;
    std::erase_if(seen, [now = epoch(asked.now)](const auto& one) { return one.second <= now; }); // those are refused as expired
    if (!seen.emplace(client.client_id + ' ' + jti, *token.time("exp") + skew).second)
        throw refused_client(50027, "JWT token is invalid or malformed. A client assertion with this jti was used before.");
    if (seen.size() > asked.all.most_assertions)
        seen.erase(std::min_element(seen.begin(), seen.end(), [](const auto& a, const auto& b) { return a.second < b.second; }));
}

void check_assertion(const call& asked, const tenant* in, const app& client, const std::string& assertion) {
    const auto token = parse_jwt(assertion);
    if (!token) throw refused_client(50027, "JWT token is invalid or malformed.");
    const bool own = token->text("iss") == client.client_id;
    if (own && token->text("sub") != client.client_id) {
        throw refused_client(700021, "Client assertion application identifier doesn't match 'client_id' parameter.");
    }
    if (own) {
        check_certificate(asked, in, client, *token);
    } else {
        check_federated(client, *token);
    }
    check_lifetime(asked, *token);
    if (own) check_is_new(asked, client, *token);
}

} // namespace

const app& authenticated_app(const call& asked, const tenant* in, bool may_be_public) {
    const auto given = read_proof(asked);
    const auto& client = app_of(asked, given.client_id, in);
    const bool proves = !given.secret.empty() || !given.assertion.empty();
    if (client.is_public && proves) {
        throw refused_client(700025, "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.");
    }
    if (!proves && !(client.is_public && may_be_public)) {
        throw refused_client(7000218, "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.");
    }
    if (!given.secret.empty()) check_secret(asked, client, given.secret);
    if (!given.assertion.empty()) check_assertion(asked, in, client, given.assertion);
    return client;
}

} // namespace simulator::entra
