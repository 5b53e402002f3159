// SPDX-License-Identifier: BSL-1.0
// The `claims` parameter: what a service demands of the next access token (continuous access evaluation), and that this client can handle
// such a demand.
//
// | requirement | test in tests/unit/oauth/claims.cpp |
// |---|---|
// | the capability is declared (`xms_cc` with `cp1`) | the_capability_alone |
// | the demand of a challenge and the capability are merged | a_demand_and_the_capability |
// | a challenge is read in every form, or not at all | challenges_that_are_read, challenges_that_are_not_read |
// | anything but a JSON object is refused | demands_that_are_refused |
#pragma once

#include <azdo/core/base64url.hpp>
#include <azdo/core/result.hpp>
#include <azdo/http/headers.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::oauth {

namespace detail {
/// Reads the parameters of the challenges in one `WWW-Authenticate` (RFC 9110 section 11.6.1).
class challenge_reader {
public:
    explicit challenge_reader(std::string_view header) noexcept : rest_(header) {}
    /// The next parameter; false at the end. `scheme` and `begins` are those of its challenge.
    bool next() noexcept {
        for (begins = false; skip(" \t,"), !rest_.empty();) {
            name = word();
            skip(" \t");
            if (!rest_.empty() && rest_.front() == '=') return read_value(), true;
            scheme = name;
            begins = true;
        }
        return false;
    }
    std::string_view scheme{}, name{}, value{};
    bool begins = false; ///< it is the first one of its challenge

private:
    void skip(std::string_view marks) noexcept { rest_.remove_prefix(std::min(rest_.find_first_not_of(marks), rest_.size())); }
    std::string_view word() noexcept {
        const std::string_view read = rest_.substr(0, rest_.find_first_of(" \t,="));
        rest_.remove_prefix(read.size());
        return read;
    }
    void read_value() noexcept {
        rest_.remove_prefix(1);
        skip(" \t=");
        if (rest_.empty() || rest_.front() != '"') return static_cast<void>(value = word());
        std::size_t end = 1;
        for (; end < rest_.size() && rest_[end] != '"'; ++end)
            if (rest_[end] == '\\' && end + 1 < rest_.size()) ++end;
        value = rest_.substr(1, end - 1);
        rest_.remove_prefix(end < rest_.size() ? end + 1 : end);
    }
    std::string_view rest_;
};

/// The text that is encoded as base64url or base64; empty for anything else.
inline std::string decoded_claims(std::string_view text) {
    std::string plain(text.substr(0, text.find_last_not_of('=') + 1));
    for (char& c : plain) c = c == '+' ? '-' : c == '/' ? '_' : c;
    return base64url_decode(plain).value_or(std::string());
}
} // namespace detail

/// The longest demand that is accepted: it has to fit into a URL.
inline constexpr std::size_t claims_limit = 2048;

/// The value of the parameter `claims` of a request: the demand of a challenge (a JSON object, or empty), and, if `declares` is set, that
/// this client handles challenges. Empty if there is nothing to ask for.
///
/// Example: `oauth::claims_parameter({}, true)` is `{"access_token":{"xms_cc":{"values":["cp1"]}}}`.
///
/// Failures: `invalid_input` for a demand that is not a JSON object, whose `access_token` is not one, or that is too long.
/// Source: OpenID Connect Core section 5.5, https://learn.microsoft.com/entra/identity-platform/claims-challenge
template <class = json::instruction_set>
result<std::string> claims_parameter(std::string_view demand, bool declares) {
    if (demand.empty() && !declares) return std::string();
    using members = std::map<std::string, json::raw>;
    const auto wrong = [](const char* why) { return fail(failure_kind::invalid_input, std::string("the claims to ask for ") + why); };
    if (demand.size() > claims_limit) return wrong("are too long");
    members all, of_token;
    if (!demand.empty()) {
        auto read = json::decode<members>(demand, {.max_depth = 16});
        if (!read) return wrong("are not a JSON object");
        all = *std::move(read);
    }
    if (const auto found = all.find("access_token"); found != all.end() && !found->second.is_null()) {
        auto read = found->second.template as<members>();
        if (!read) return wrong("of the access token are not a JSON object");
        of_token = *std::move(read);
    }
    if (!declares) return std::string(demand);
    of_token["xms_cc"] = *json::raw::parse(R"({"values":["cp1"]})");
    all["access_token"] = json::raw::of(of_token);
    return json::encode(all);
}

/// The claims that a new access token must have, as a JSON object, from a claims challenge (`failure::challenge`): a `WWW-Authenticate`, or
/// the JSON that a token endpoint gave. Empty if it demands nothing that can be read.
///
/// Example:
/// ```
/// auto me = azdo::call(azdo::get_connection_data{}, api);
/// if (!me && !me.error().challenge.empty())
///     oauth::authorize(server, app, {.scopes = scopes, .claims = oauth::read_claims(me.error().challenge)}, oauth::system_entropy, now);
/// ```
///
/// Source: https://learn.microsoft.com/entra/identity-platform/claims-challenge
template <class = json::instruction_set>
std::string read_claims(std::string_view challenge) {
    const auto usable = [](std::string_view json) { return !json.empty() && claims_parameter(json, false).has_value(); };
    if (challenge.starts_with('{')) return usable(challenge) ? std::string(challenge) : std::string();
    std::string_view claims;
    bool insufficient = false;
    for (detail::challenge_reader at(challenge); at.next();) {
        if (!http::same_ignoring_case(at.scheme, "Bearer")) continue;
        if (at.begins) claims = {}, insufficient = false;
        if (http::same_ignoring_case(at.name, "claims")) claims = at.value;
        if (http::same_ignoring_case(at.name, "error")) insufficient = at.value == "insufficient_claims";
        if (!insufficient || claims.empty()) continue;
        if (std::string made = detail::decoded_claims(claims.substr(0, 2 * claims_limit)); usable(made)) return made;
    }
    return {};
}

} // namespace azdo::inline v1::oauth
