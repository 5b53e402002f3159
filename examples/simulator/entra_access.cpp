// SPDX-License-Identifier: BSL-1.0
// How Azure DevOps reads an access token of Entra ID.
#include "entra.hpp"

#include "entra_crypto.hpp"
#include "rest.hpp"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>

namespace simulator::entra {
namespace {

namespace json = boost::json;

bool has_good_signature(const world& all, const jwt& token) {
    const auto kid = token.header_text("kid");
    for (auto number = all.first_key; number <= all.last_key; ++number) {
        const auto& key = signing_key_number(number);
        if (key.kid == kid) return token.header_text("alg") == "RS256" && has_signature_of(token, *key.key);
    }
    return false;
}

bool is_valid_now(const jwt& token, time_point now) {
    const auto from = token.time("nbf"), until = token.time("exp");
    return from && until && *from <= epoch(now) && epoch(now) < *until;
}

bool handles_challenges(const jwt& token) {
    const auto* found = token.claims.if_contains("xms_cc");
    const auto* list = found ? found->if_array() : nullptr;
    return list && std::find(list->begin(), list->end(), json::value("cp1")) != list->end();
}

std::size_t count_of(const jwt& token) {
    const auto count = token.time("simulator_count");
    return static_cast<std::size_t>(std::max<std::int64_t>(count.value_or(0), 0));
}

/// The claims that a new token must have; empty: this one is good.
std::string challenge_for(const world& all, const jwt& token, const user& who) {
    const auto found = all.challenged.find(who.id);
    if (found == all.challenged.end() || count_of(token) > found->second.issued || !handles_challenges(token)) return {};
    const json::object not_before{{"essential", true}, {"value", std::to_string(epoch(found->second.at))}};
    return json::serialize(json::object{{"access_token", json::object{{"nbf", not_before}}}});
}

} // namespace

accepted_token read_access_token(const simulation& sim, std::string_view text, time_point now) {
    const auto token = parse_jwt(text);
    if (!token || !has_good_signature(sim.entra, *token) || !is_valid_now(*token, now)) return {};
    const auto* in = find_tenant(sim.data, token->text("tid"));
    const bool meant = token->text("aud") == devops_resource && in && token->text("iss") == "https://sts.windows.net/" + in->id + '/';
    if (!meant || count_of(*token) <= sim.entra.expired) return {};
    const auto* who = find_by_object_id(sim.data, token->text("oid"), *in);
    if (!who) return {};
    return {who, who->is_app ? std::string{"user_impersonation"} : token->text("scp"), in->id, challenge_for(sim.entra, *token, *who)};
}

} // namespace simulator::entra
