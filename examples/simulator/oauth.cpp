// SPDX-License-Identifier: BSL-1.0
#include "oauth.hpp"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <array>

namespace simulator {
namespace {

namespace json = boost::json;
using namespace std::chrono_literals;

constexpr auto code_lifetime = 5min;
constexpr auto access_lifetime = 3599s;
constexpr auto refresh_lifetime = std::chrono::days{365};

constexpr std::string_view assertion_type = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
constexpr std::string_view code_grant_type = "urn:ietf:params:oauth:grant-type:jwt-bearer";

std::string lone(const parameters& given, std::string_view name) {
    for (const auto& entry : given) {
        if (entry.first == name) return entry.second;
    }
    return {};
}

bool has_duplicates(const parameters& given) {
    std::map<std::string_view, int> seen;
    return std::any_of(given.begin(), given.end(), [&seen](const auto& entry) { return ++seen[entry.first] > 1; });
}

std::vector<std::string> scope_list(std::string_view scopes) {
    std::vector<std::string> out;
    for (auto& scope : split(scopes, ' ')) {
        if (!scope.empty()) out.push_back(std::move(scope));
    }
    std::sort(out.begin(), out.end());
    return out;
}

std::int64_t epoch(time_point time) { return std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count(); }

std::string jwt(const json::object& claims) {
    const json::object header{{"typ", "JWT"}, {"alg", "RS256"}, {"x5t", "c2ltdWxhdGVkLXNpZ25pbmcta2V5"}};
    return base64url(json::serialize(header)) + '.' + base64url(json::serialize(claims)) + '.' + base64url(random_bytes(96));
}

std::string new_token(
    std::string_view user_id, std::string_view scopes, time_point now, std::chrono::seconds lifetime, std::string_view kind) {
    return jwt({{"nameid", user_id}, {"scp", scopes}, {"aui", random_guid()}, {"kind", kind}, {"iss", "app.vstoken.visualstudio.com"},
        {"aud", "app.vstoken.visualstudio.com"}, {"nbf", epoch(now)}, {"exp", epoch(now + lifetime)}});
}

http_reply refuse(std::string_view error, std::string_view description) {
    http_reply out{400};
    out.body = json::serialize(json::object{{"Error", error}, {"ErrorDescription", description}});
    out.headers = {{"Cache-Control", "no-store"}};
    return out;
}

} // namespace

std::string demo_token() { return "simulatedtokenofthedemonstrationthatopensnothing2345"; }

app_registration demo_app() {
    const auto id = guid_of("demo app");
    const json::object header{{"typ", "JWT"}, {"alg", "RS256"}, {"x5t", "c2ltdWxhdGVkLXNpZ25pbmcta2V5"}};
    const json::object claims{{"cid", id}, {"csi", guid_of("demo secret")}, {"nameid", guid_of("demo publisher")},
        {"iss", "app.vstoken.visualstudio.com"}, {"aud", "app.vstoken.visualstudio.com"}, {"nbf", 1735689600}, {"exp", 4102444800}};
    const std::string_view signature = "this signature of the demonstration app is never checked by anyone, and it opens nothing anywhere";
    return {id, base64url(json::serialize(header)) + '.' + base64url(json::serialize(claims)) + '.' + base64url(signature),
        "http://127.0.0.1:8080/no-auth/provider-token/azuredevops", "vso.identity vso.work_write"};
}

authority::authority(std::vector<app_registration> apps) : apps_{std::move(apps)} {
    if (apps_.empty()) apps_.push_back(demo_app());
}

const app_registration* authority::find_app(std::string_view client_id) const {
    const auto found =
        std::find_if(apps_.begin(), apps_.end(), [client_id](const auto& app) { return same_text(app.client_id, client_id); });
    return found == apps_.end() ? nullptr : &*found;
}

authorization_request authority::check(const parameters& given) const {
    const auto refuse_with = [](std::string_view why) { return authorization_request{nullptr, std::string{why}, {}}; };
    if (has_duplicates(given)) return refuse_with("A parameter is given twice.");
    const auto* app = find_app(lone(given, "client_id"));
    if (!app) return refuse_with("No app is registered with this client_id.");
    if (lone(given, "redirect_uri") != app->redirect_uri)
        return refuse_with("The redirect_uri is not the one this app is registered with.");
    if (lone(given, "response_type") != "Assertion") return refuse_with("The response_type must be Assertion.");
    if (scope_list(lone(given, "scope")) != scope_list(app->scopes))
        return refuse_with("The scope is not exactly what this app is registered with.");
    return {app, {}, lone(given, "state")};
}

std::string authority::issue_code(const app_registration& app, std::string_view user_id, time_point now) {
    auto code = new_token(user_id, app.scopes, now, code_lifetime, "code");
    codes_[code] = {app.client_id, app.redirect_uri, std::string{user_id}, app.scopes, now + code_lifetime};
    return code;
}

http_reply authority::token(const http_request& request, time_point now) {
    if (request.content_type() != "application/x-www-form-urlencoded") {
        return refuse("invalid_request", "The content type must be application/x-www-form-urlencoded.");
    }
    const auto form = parse_form(request.body);
    if (!form) return refuse("invalid_request", "The form is not encoded correctly.");
    if (has_duplicates(*form)) return refuse("invalid_request", "A parameter is given twice.");
    for (const std::string_view name : {"client_assertion_type", "client_assertion", "grant_type", "assertion", "redirect_uri"}) {
        if (lone(*form, name).empty()) return refuse("invalid_request", "The parameter " + std::string{name} + " is missing.");
    }
    if (lone(*form, "client_assertion_type") != assertion_type) return refuse("invalid_request", "The client_assertion_type is unknown.");
    const auto secret = lone(*form, "client_assertion");
    const auto app = std::find_if(apps_.begin(), apps_.end(), [&secret](const auto& a) { return a.client_secret == secret; });
    if (app == apps_.end()) return refuse("invalid_client", "The client_assertion is not the Client Secret of a registered app.");
    const auto grant_type = lone(*form, "grant_type"), assertion = lone(*form, "assertion"), redirect_uri = lone(*form, "redirect_uri");
    if (grant_type == code_grant_type) return redeem_code(assertion, *app, redirect_uri, now);
    if (grant_type == "refresh_token") return redeem_refresh(assertion, *app, redirect_uri, now);
    return refuse("unsupported_grant_type", "The grant_type is unknown.");
}

http_reply authority::redeem_code(const std::string& code, const app_registration& app, const std::string& redirect_uri, time_point now) {
    const auto found = codes_.find(code);
    if (found == codes_.end()) return refuse("invalid_grant", "The authorization code is unknown.");
    auto& held = found->second;
    if (!held.family.empty()) {
        end_family(held.family);
        return refuse("invalid_grant", "The authorization code was used before.");
    }
    if (held.client_id != app.client_id) return refuse("invalid_grant", "The authorization code belongs to another app.");
    if (held.redirect_uri != redirect_uri) return refuse("invalid_grant", "The redirect_uri is not that of the authorization.");
    if (now >= held.expires) return refuse("invalid_grant", "The authorization code has expired.");
    held.family = random_guid();
    return grant({held.client_id, held.redirect_uri, held.user_id, held.scopes, now + refresh_lifetime, held.family}, now);
}

http_reply authority::redeem_refresh(
    const std::string& token, const app_registration& app, const std::string& redirect_uri, time_point now) {
    const auto found = refresh_.find(token);
    if (found == refresh_.end()) return refuse("invalid_grant", "The refresh token is unknown or revoked.");
    auto& held = found->second;
    if (held.used) {
        const auto family = held.family;
        end_family(family);
        return refuse("invalid_grant", "The refresh token was used before; every token issued from it is revoked.");
    }
    if (held.client_id != app.client_id) return refuse("invalid_grant", "The refresh token belongs to another app.");
    if (held.redirect_uri != redirect_uri) return refuse("invalid_grant", "The redirect_uri is not that of the authorization.");
    if (now >= held.expires) return refuse("invalid_grant", "The refresh token has expired.");
    if (!omit_refresh_token_) held.used = true;
    auto next = held;
    next.used = false;
    next.expires = now + refresh_lifetime;
    return grant(next, now);
}

http_reply authority::grant(const refresh_grant& base, time_point now) {
    const auto access = new_token(base.user_id, base.scopes, now, access_lifetime, "access");
    access_[access] = {base.user_id, base.scopes, now + access_lifetime, base.family};
    json::object body{{"access_token", access}, {"token_type", "jwt-bearer"}};
    if (expires_in_as_number_) {
        body["expires_in"] = access_lifetime.count();
    } else {
        body["expires_in"] = std::to_string(access_lifetime.count());
    }
    const bool is_first =
        std::none_of(refresh_.begin(), refresh_.end(), [&](const auto& entry) { return entry.second.family == base.family; });
    if (is_first || !omit_refresh_token_) {
        const auto refresh = new_token(base.user_id, base.scopes, now, refresh_lifetime, "refresh");
        refresh_[refresh] = base;
        body["refresh_token"] = refresh;
    }
    body["scope"] = base.scopes;
    http_reply out;
    out.body = json::serialize(body);
    out.headers = {{"Cache-Control", "no-store"}};
    return out;
}

void authority::end_family(std::string_view family) {
    std::erase_if(refresh_, [family](const auto& entry) { return entry.second.family == family; });
    std::erase_if(access_, [family](const auto& entry) { return entry.second.family == family; });
}

std::string authority::issue_access_token(std::string_view user_id, std::string_view scopes, time_point now) {
    auto token = new_token(user_id, scopes, now, access_lifetime, "access");
    access_[token] = {std::string{user_id}, std::string{scopes}, now + access_lifetime};
    return token;
}

std::string authority::issue_personal_access_token(std::string_view user_id, time_point now) {
    std::string token;
    for (const char byte : random_bytes(52)) token += "abcdefghijklmnopqrstuvwxyz234567"[static_cast<unsigned char>(byte) & 31];
    accept_personal_access_token(token, user_id, now);
    return token;
}

void authority::accept_personal_access_token(std::string_view token, std::string_view user_id, time_point now) {
    access_[std::string{token}] = {std::string{user_id}, {}, now + refresh_lifetime, {}, true};
}

const access_grant* authority::find(std::string_view token, bool personal, time_point now) const {
    const auto found = access_.find(token);
    if (found == access_.end() || found->second.personal != personal || now >= found->second.expires) return nullptr;
    return &found->second;
}

void authority::expire_access_tokens() {
    std::erase_if(access_, [](const auto& entry) { return !entry.second.personal; });
}

void authority::expire_personal_access_tokens() {
    for (const auto& entry : access_) {
        if (entry.second.personal) expired_personal_[entry.first] = true;
    }
    std::erase_if(access_, [](const auto& entry) { return entry.second.personal; });
}

void authority::revoke_refresh_tokens() { refresh_.clear(); }

bool scopes_cover(std::string_view granted, std::string_view wanted) {
    static constexpr std::pair<std::string_view, std::string_view> includes[] = {{"vso.advsec_write", "vso.advsec"},
        {"vso.advsec_manage", "vso.advsec_write"}, {"vso.agentpools_manage", "vso.agentpools"},
        {"vso.environment_manage", "vso.agentpools_manage"}, {"vso.auditstreams_manage", "vso.auditlog"}, {"vso.build", "vso.hooks_write"},
        {"vso.build_execute", "vso.build"}, {"vso.code", "vso.hooks_write"}, {"vso.code_write", "vso.code"},
        {"vso.code_manage", "vso.code_write"}, {"vso.code_full", "vso.code_manage"},
        {"vso.memberentitlementmanagement_write", "vso.memberentitlementmanagement"}, {"vso.extension", "vso.profile"},
        {"vso.extension_manage", "vso.extension"}, {"vso.extension.data", "vso.profile"},
        {"vso.extension.data_write", "vso.extension.data"}, {"vso.githubconnections_manage", "vso.githubconnections"},
        {"vso.graph_manage", "vso.graph"}, {"vso.identity_manage", "vso.identity"}, {"vso.machinegroup_manage", "vso.agentpools_manage"},
        {"vso.gallery", "vso.profile"}, {"vso.gallery_acquire", "vso.gallery"}, {"vso.gallery_publish", "vso.gallery"},
        {"vso.gallery_manage", "vso.gallery_publish"}, {"vso.notification", "vso.profile"}, {"vso.notification_write", "vso.notification"},
        {"vso.notification_manage", "vso.notification_write"}, {"vso.notification_diagnostics", "vso.notification"},
        {"vso.packaging", "vso.profile"}, {"vso.packaging_write", "vso.packaging"}, {"vso.packaging_manage", "vso.packaging_write"},
        {"vso.pipelineresources_manage", "vso.pipelineresources_use"}, {"vso.project_write", "vso.project"},
        {"vso.project_manage", "vso.project_write"}, {"vso.release", "vso.profile"}, {"vso.release_execute", "vso.release"},
        {"vso.release_manage", "vso.release_execute"}, {"vso.securefiles_write", "vso.securefiles_read"},
        {"vso.securefiles_manage", "vso.securefiles_write"}, {"vso.serviceendpoint", "vso.profile"},
        {"vso.serviceendpoint_query", "vso.serviceendpoint"}, {"vso.serviceendpoint_manage", "vso.serviceendpoint_query"},
        {"vso.hooks", "vso.profile"}, {"vso.hooks_write", "vso.hooks"}, {"vso.hooks_interact", "vso.profile"},
        {"vso.settings_write", "vso.settings"}, {"vso.symbols", "vso.profile"}, {"vso.symbols_write", "vso.symbols"},
        {"vso.symbols_manage", "vso.symbols_write"}, {"vso.taskgroups_write", "vso.taskgroups_read"},
        {"vso.taskgroups_manage", "vso.taskgroups_write"}, {"vso.dashboards_manage", "vso.dashboards"}, {"vso.test", "vso.profile"},
        {"vso.test_write", "vso.test"}, {"vso.profile_write", "vso.profile"}, {"vso.variablegroups_write", "vso.variablegroups_read"},
        {"vso.variablegroups_manage", "vso.variablegroups_write"}, {"vso.wiki_write", "vso.wiki"}, {"vso.work", "vso.hooks_write"},
        {"vso.work_write", "vso.work"}, {"vso.work_full", "vso.work_write"}};
    for (const auto& scope : scope_list(granted)) {
        if (scope == "user_impersonation") return true;
        for (std::string_view held = scope; !held.empty();) {
            if (held == wanted) return true;
            const auto next =
                std::find_if(std::begin(includes), std::end(includes), [held](const auto& pair) { return pair.first == held; });
            held = next == std::end(includes) ? std::string_view{} : next->second;
        }
    }
    return false;
}

} // namespace simulator
