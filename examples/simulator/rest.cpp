// SPDX-License-Identifier: BSL-1.0
// Authentication and routing of the REST interface.
#include "rest.hpp"

#include "areas/areas.hpp"
#include "areas/generic.hpp"
#include "vendor_error.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/system/error_code.hpp>

#include <algorithm>
#include <exception>

namespace simulator {
namespace {

bool is_api_segment(const std::string& segment) { return same_text(segment, "_apis") || same_text(segment, "_packaging"); }

struct credential {
    std::string token;
    bool personal = false;
};

credential credential_of(const http_request& request) {
    const auto value = request.header("Authorization");
    const auto blank = value.find(' ');
    if (blank == std::string::npos) return {};
    const auto scheme = std::string_view{value}.substr(0, blank);
    const auto rest = trim(std::string_view{value}.substr(blank + 1));
    if (same_text(scheme, "Bearer")) return {rest, false};
    if (!same_text(scheme, "Basic")) return {};
    const auto pair = base64_decode(rest);
    if (!pair || pair->find(':') == std::string::npos) return {};
    return {pair->substr(pair->find(':') + 1), true};
}

/// Splits the path at `_apis` and finds the organization. False if it is not a REST address.
bool read_address(rest_call& call) {
    const auto& path = call.request.path;
    const auto apis = std::find_if(path.begin(), path.end(), is_api_segment);
    if (apis == path.end() || apis - path.begin() > 3) return false;
    call.resource.assign(apis + 1, path.end());
    if (apis == path.begin()) return true;
    call.org = call.sim.data.find_organization(path.front());
    if (!call.org) throw organization_missing(path.front());
    call.scope.assign(path.begin() + 1, apis);
    if (!call.org->has_member(call.caller.id)) throw not_authorized(call.caller.id);
    const auto& tenant = call.grant.tenant_id;
    if (!tenant.empty() && call.org->tenant != tenant) throw not_authorized(call.caller.id);
    return true;
}

http_reply answer_error(const vendor_error& error) {
    http_reply out{error.status};
    out.body = error_body(error);
    return out;
}

/// Runs `answer` and converts its exceptions to the service's error bodies.
template <class Answer>
http_reply guarded(Answer answer) {
    try {
        return answer();
    } catch (const vendor_error& error) {
        return answer_error(error);
    } catch (const std::exception&) {
        return answer_error({500, "TF400898: An Internal Error Occurred. Activity Id: " + random_guid() + ".",
            "System.Web.Http.HttpResponseException, System.Web.Http", 0});
    }
}

/// The page, with the header that tells a client the tenant to sign in to.
http_reply where_to_sign_in(const simulation& sim, const http_request& request) {
    auto out = sign_in_page();
    const auto* org = request.path.empty() ? nullptr : sim.data.find_organization(request.path.front());
    if (org) out.headers.emplace_back("x-vss-resourcetenant", org->tenant.value_or(std::string{entra::no_tenant}));
    return out;
}

/// A server offers these ways to sign in; it does not know the accounts of the cloud.
http_reply ask_for_credentials() {
    http_reply out{401, std::string{html_type}};
    out.body = "<!DOCTYPE html><html lang=\"en\"><head><title>Azure DevOps Server: 401</title></head>"
               "<body><p>TF400813: Resource not available for anonymous access. Client authentication required.</p></body></html>";
    for (const char* scheme : {"Basic realm=\"simulator\"", "Negotiate", "NTLM"}) out.headers.emplace_back("WWW-Authenticate", scheme);
    return out;
}

/// Continuous access evaluation: a valid token, but something about the person changed.
http_reply challenge(const simulation& sim, const entra::accepted_token& token) {
    auto out = answer_error(not_authorized(token.caller->id));
    out.headers.emplace_back("WWW-Authenticate", "Bearer realm=\"\", authorization_uri=\"" + sim.origin +
                                                     "/common/oauth2/authorize\", error=\"insufficient_claims\", claims=\"" +
                                                     base64(token.challenge) + '"');
    return out;
}

http_reply answer_entra(simulation& sim, const http_request& request, std::string_view text, time_point now) {
    const auto token = entra::read_access_token(sim, text, now);
    if (!token.caller) return where_to_sign_in(sim, request);
    if (!token.challenge.empty()) return challenge(sim, token);
    access_grant grant{token.caller->id, token.scopes, now};
    grant.tenant_id = token.tenant_id;
    const user caller = *token.caller; // a copy: the request may add users
    rest_call call{sim, request, caller, grant, now};
    return answer_resource(call);
}

} // namespace

bool is_api_path(const std::vector<std::string>& path) { return std::any_of(path.begin(), path.end(), is_api_segment); }

bool rest_call::at(std::size_t position, std::string_view name) const {
    return position < resource.size() && same_text(resource[position], name);
}

void rest_call::need(std::initializer_list<std::string_view> scopes) const {
    std::string listed;
    for (const auto wanted : scopes) {
        if (grant.personal || scopes_cover(grant.scopes, wanted)) return;
        listed += (listed.empty() ? "" : ", ") + std::string{wanted};
    }
    throw scope_missing(listed);
}

const project* rest_call::project_in_path() const {
    if (scope.empty()) return nullptr;
    const auto* found = org->find_project(scope.front());
    if (!found) throw project_missing(scope.front());
    if (scope.size() > 1 && !find_team(*found, scope[1])) throw team_missing(scope[1]);
    return found;
}

boost::json::value rest_call::json_body() const {
    if (request.content_type() != "application/json")
        throw content_type_refused(request.content_type(), request.method, "application/json");
    boost::system::error_code error;
    auto body = boost::json::parse(request.body, error);
    if (error) throw invalid_body();
    return body;
}

std::int64_t rest_call::number(std::string_view name, std::int64_t fallback, std::int64_t least, std::int64_t most) const {
    const auto* given = request.parameter(name);
    if (!given) return fallback;
    const auto value = parse_integer(*given);
    if (!value || *value < least || *value > most) {
        throw invalid_argument(name, "it must be a number from " + std::to_string(least) + " to " + std::to_string(most) + ".");
    }
    return *value;
}

bool rest_call::flag(std::string_view name) const {
    const auto* given = request.parameter(name);
    if (!given) return false;
    if (same_text(*given, "true")) return true;
    if (same_text(*given, "false")) return false;
    throw invalid_argument(name, "it must be true or false.");
}

http_reply json_reply(const boost::json::value& body, int status) {
    http_reply out{status};
    out.body = boost::json::serialize(body);
    return out;
}

http_reply method_refused(const rest_call& call) {
    http_reply out{405};
    out.body = web_api_error_body("The requested resource does not support http method '" + call.request.method + "'.");
    return out;
}

http_reply sign_in_page() {
    http_reply out{203, std::string{html_type}};
    out.body = "<!DOCTYPE html><html lang=\"en\"><head><title>Azure DevOps Services | Sign In</title></head>"
               "<body><h1>Sign in</h1><p>This address needs a valid token.</p></body></html>";
    return out;
}

page page_of(const rest_call& call, std::size_t total, std::size_t usual_size) {
    const auto size = static_cast<std::size_t>(call.number("$top", static_cast<std::int64_t>(usual_size), 1, 1'000'000));
    auto from = static_cast<std::size_t>(call.number("$skip", 0, 0, 1'000'000'000));
    if (const auto* token = call.request.parameter("continuationToken"); token && !token->empty()) {
        const auto at = parse_integer(*token); // project lists use a number as their token
        if (!at || *at < 0) throw invalid_argument("continuationToken", "this service did not issue it.");
        from = static_cast<std::size_t>(*at);
    }
    from = std::min(from, total);
    const auto step = call.sim.page_size > 0 ? std::min(size, call.sim.page_size) : size;
    const auto to = std::min(total, from + step);
    page out{from, to};
    if (to < total) out.headers.emplace_back("x-ms-continuationtoken", std::to_string(to));
    return out;
}

http_reply answer_resource(rest_call& call) {
    return guarded([&call] {
        if (!read_address(call)) throw resource_missing(call.request.target);
        if (auto found = answer_discovery(call)) return *std::move(found);
        if (call.resource.empty()) throw resource_missing(call.request.target);
        check_version(call);
        auto found = call.org ? areas::answer(call) : answer_accounts(call);
        if (!found && call.org) found = answer_core(call);
        const bool lacks_method = found && found->status == 405 && find_operation(call.sim.is, call.request.method, call.resource);
        return found && !lacks_method ? *std::move(found) : areas::answer_generic(call);
    });
}

http_reply answer_api(simulation& sim, const http_request& request) {
    return guarded([&] {
        const auto now = sim.clock();
        const auto given = credential_of(request);
        if (given.personal && sim.oauth.has_expired_personal(given.token)) throw token_expired();
        if (sim.is_server() && (!given.personal || !sim.oauth.find(given.token, true, now))) return ask_for_credentials();
        const auto* grant = sim.oauth.find(given.token, given.personal, now);
        if (!grant && !given.personal) return answer_entra(sim, request, given.token, now);
        const auto* known = grant ? sim.data.find_user(grant->user_id) : nullptr;
        if (!known) return where_to_sign_in(sim, request);
        if (sim.forbid_third_party && !grant->personal) throw not_authorized(known->id);
        const user caller = *known; // a copy: the request may add users
        rest_call call{sim, request, caller, *grant, now};
        return answer_resource(call);
    });
}

} // namespace simulator
