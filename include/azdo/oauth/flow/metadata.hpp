// SPDX-License-Identifier: BSL-1.0
// Reads the metadata of an authorization server, and its signing keys.
//
// `GET {issuer}/.well-known/openid-configuration` or `GET /.well-known/oauth-authorization-server{path}`
//
// | requirement | test in tests/unit/oauth/flow/metadata.cpp |
// |---|---|
// | where it is looked for (RFC 8414 section 3.1, OpenID Connect Discovery section 4) | the_places_that_are_searched |
// | the issuer returned equals the issuer requested (RFC 8414 section 3.3) | another_issuer_is_refused |
// | `iss` is required in callbacks where the server says so (RFC 9207 section 3) | its_outcome |
// | endpoints are https | endpoints_that_are_refused |
// | a server without S256 is refused (RFC 9700 section 2.1.1) | a_server_without_s256 |
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/service_error.hpp>
#include <azdo/http/url.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/oauth/authorization_server.hpp>
#include <azdo/oauth/flow/token_response.hpp>
#include <azdo/oauth/jose/json_web_key.hpp>
#include <azdo/schema/describe.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::oauth {

/// The members of RFC 8414 section 2 that this library uses.
struct server_metadata {
    std::string issuer{};
    std::string authorization_endpoint{};
    std::string token_endpoint{};
    std::string device_authorization_endpoint{};
    std::string jwks_uri{};
    std::string end_session_endpoint{}; ///< OpenID Connect RP-Initiated Logout
    bool authorization_response_iss_parameter_supported = false;
    std::optional<std::vector<std::string>> code_challenge_methods_supported{};

    static constexpr auto schema() {
        return azdo::describe(azdo::field<"issuer", &server_metadata::issuer>(azdo::as::required),
            azdo::field<"authorization_endpoint", &server_metadata::authorization_endpoint>(),
            azdo::field<"token_endpoint", &server_metadata::token_endpoint>(azdo::as::required),
            azdo::field<"device_authorization_endpoint", &server_metadata::device_authorization_endpoint>(),
            azdo::field<"jwks_uri", &server_metadata::jwks_uri>(),
            azdo::field<"end_session_endpoint", &server_metadata::end_session_endpoint>(),
            azdo::field<"authorization_response_iss_parameter_supported",
                &server_metadata::authorization_response_iss_parameter_supported>(),
            azdo::field<"code_challenge_methods_supported", &server_metadata::code_challenge_methods_supported>());
    }
};

namespace detail {
constexpr std::size_t metadata_limit = 256 * 1024;

/// Reads the JSON of a public document.
template <class T, class = json::instruction_set>
result<T> read_document(const http::response& got, const char* what) {
    const auto wrong = [&](std::string why) { return http::failure_of(failure_kind::protocol, std::string(what).append(why), got); };
    if (auto passing = passing_failure(got, "the server of " + std::string(what))) return *std::move(passing);
    if (got.status == 404)
        return http::failure_of(failure_kind::not_found, std::string(what) + " was not found: is the address right?", got);
    if (got.status != 200 || http::is_html(got)) return wrong(" cannot be read: the response is a web page, a redirect or an error");
    if (got.body.size() > metadata_limit) return http::failure_of(failure_kind::too_large, std::string(what) + " is too long", got);
    auto read = json::decode<T>(got.body, {.null_is_absent = true});
    if (!read) return undecoded_answer(got, std::string(what).append(" cannot be read"), std::move(read).error());
    return read;
}
inline result<http::request> get_document(std::string_view url, std::string_view what) {
    if (auto good = check_url(url, what); !good) return std::move(good).error();
    auto made = http::request::make(http_method::get, url);
    if (!made) return made;
    if (auto set = made->set_header("Accept", "application/json"); !set) return std::move(set).error();
    return made;
}
} // namespace detail

/// Which well-known document to read.
enum class metadata_kind : unsigned char {
    openid, ///< `{issuer}/.well-known/openid-configuration`
    oauth,  ///< `/.well-known/oauth-authorization-server` between host and path of the issuer
};

/// Finds a server by its issuer.
///
/// Example: `auto server = azdo::call(oauth::discover{"https://as.example.com"}, transport);`
///
/// Failures: `invalid_input` for an issuer that is not an https URL or has a query; `protocol` when the document names another issuer or an
/// endpoint that is not https, or lists PKCE methods without S256; `not_found`; `throttled` (429) and `unavailable` (408, 5xx), whatever
/// the body is.
struct discover {
    using result_type = authorization_server;

    std::string issuer;
    metadata_kind kind = metadata_kind::openid;

    result<http::request> to_request() const {
        if (auto good = check_url(issuer, "the issuer"); !good) return std::move(good).error();
        if (issuer.find('?') != issuer.npos)
            return fail(failure_kind::invalid_input, "the issuer has a query (?…), which is not allowed there");
        return detail::get_document(document_url(), "the issuer");
    }
    template <class = json::instruction_set>
    result<authorization_server> parse(http::response got) const {
        auto read = detail::read_document<server_metadata>(got, "the description of the authorization server");
        if (!read) return std::move(read).error();
        const auto refused = [&](const char* why) { return http::failure_of(failure_kind::protocol, why, got); };
        if (read->issuer != issuer) return refused("the authorization server's description names another issuer: do not trust it");
        if (const auto& methods = read->code_challenge_methods_supported)
            if (std::find(methods->begin(), methods->end(), "S256") == methods->end())
                return refused("the authorization server has no PKCE with S256, without which no sign-in is safe");
        for (const std::string* url : {&read->authorization_endpoint, &read->token_endpoint, &read->device_authorization_endpoint,
                 &read->jwks_uri, &read->end_session_endpoint})
            if (!url->empty() && (!check_url(*url, "it") || (issuer.starts_with("https://") && !url->starts_with("https://"))))
                return refused("the authorization server's description has an address that is not https");
        authorization_server made;
        made.speaks = dialect::standard;
        made.authorize_url = std::move(read->authorization_endpoint);
        made.token_url = std::move(read->token_endpoint);
        made.issuer = std::move(read->issuer);
        made.sends_issuer = read->authorization_response_iss_parameter_supported;
        made.device_url = std::move(read->device_authorization_endpoint);
        made.keys_url = std::move(read->jwks_uri);
        made.end_session_url = std::move(read->end_session_endpoint);
        made.audience = made.issuer;
        return made;
    }

private:
    std::string document_url() const {
        std::string_view base = issuer;
        while (!base.empty() && base.back() == '/') base.remove_suffix(1);
        if (kind == metadata_kind::openid) return std::string(base) + "/.well-known/openid-configuration";
        const std::size_t host = base.find("://") + 3;
        const std::size_t path = std::min(base.find('/', host), base.size());
        return std::string(base.substr(0, path)).append("/.well-known/oauth-authorization-server").append(base.substr(path));
    }
};

/// Gets the keys that sign a server's tokens. Keep them for hours, and get them again when a token names an unknown key.
///
/// Example: `auto keys = azdo::call(oauth::get_keys{server.keys_url}, transport);  if (keys) oauth::verify_jwt(text, *keys, oauth::usual_algorithms);`
///
/// Failures: `protocol` for a response without a usable key; `invalid_input`, `not_found`, `unavailable`.
struct get_keys {
    using result_type = std::vector<verification_key>;

    std::string keys_url;

    result<http::request> to_request() const { return detail::get_document(keys_url, "the address of the server's keys"); }
    template <class = json::instruction_set>
    result<std::vector<verification_key>> parse(http::response got) const {
        const auto read = detail::read_document<json_web_key_set>(got, "the key set of the authorization server");
        if (!read) return read.error();
        return verification_keys(*read);
    }
};

} // namespace azdo::inline v1::oauth
