// SPDX-License-Identifier: BSL-1.0
// The `claims` parameter: what a service demands of the next access token (continuous access evaluation), and that this client can handle
// such a demand.
//
// | requirement | test in tests/unit/oauth/claims.cpp |
// |---|---|
// | the capability is declared (`xms_cc` with `cp1`) | the_capability_alone |
// | the demand of a challenge and the capability are merged | a_demand_and_the_capability |
// | anything but a JSON object is refused | demands_that_are_refused |
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::oauth {

/// The longest demand that is accepted: it has to fit into a URL.
inline constexpr std::size_t claims_limit = 4096;

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

} // namespace azdo::inline v1::oauth
