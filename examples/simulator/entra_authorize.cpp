// SPDX-License-Identifier: BSL-1.0
// The authorize endpoint: a person signs in, agrees, and goes back to the app with a code.
#include "entra.hpp"

#include "entra_crypto.hpp"
#include "page_frame.hpp"
#include "rest.hpp"

#include <algorithm>
#include <array>

namespace simulator::entra {
namespace {

constexpr std::string_view session_cookie = "ESTSAUTH";

/// A request that may be answered by sending the browser back.
struct sign_in {
    const app* client = nullptr;
    const tenant* in = nullptr; ///< null: that of the person
    std::string redirect_uri{};
    permission what{};
    std::string challenge{}, nonce{};
};

std::string cookie_of(const http_request& request) {
    for (const auto& part : split(request.header("Cookie"), ';')) {
        const auto text = trim(part);
        if (text.starts_with(std::string{session_cookie} + '=')) return text.substr(session_cookie.size() + 1);
    }
    return {};
}

const user* signed_in(const call& asked) {
    const auto found = asked.all.sessions.find(cookie_of(asked.request));
    return found == asked.all.sessions.end() ? nullptr : asked.sim.data.find_user(found->second);
}

http_reply problem_page(const problem& what, const trace& ids) {
    auto out = page_reply("Sign in to your account",
        joined({"<h1>Sorry, but we’re having trouble signing you in.</h1>\n<p>",
            html_escape("AADSTS" + std::to_string(what.number) + ": " + what.text), "</p>\n<dl>\n<dt>Request Id</dt><dd>",
            html_escape(ids.id), "</dd>\n<dt>Correlation Id</dt><dd>", html_escape(ids.correlation), "</dd>\n<dt>Timestamp</dt><dd>",
            html_escape(ids.timestamp), "</dd>\n</dl>\n"}),
        what.status);
    out.headers.emplace_back("x-ms-request-id", ids.id);
    return out;
}

/// `response_mode=form_post`: the vendor's page sends this form by a script, here a person has to.
http_reply form_post_page(std::string_view redirect_uri, const parameters& results) {
    std::string main = joined({"<h1>You are signed in</h1>\n<form method=\"post\" action=\"", html_escape(redirect_uri), "\">\n"});
    for (const auto& one : results) main += hidden(one.first, one.second);
    main += "<div class=\"buttons\">\n<button class=\"main\">Continue</button>\n</div>\n</form>\n";
    const auto origin = origin_of(redirect_uri);
    return page_reply("Working…", main, 200, fits_policy(origin) ? origin : "'none'");
}

http_reply send_back(const call& asked, std::string_view redirect_uri, const parameters& results) {
    std::string target{redirect_uri};
    char separator = target.find('?') == target.npos ? '?' : '&';
    auto all = results;
    if (const auto state = asked.get("state"); !state.empty()) all.emplace_back("state", state);
    if (asked.get("response_mode") == "form_post") return form_post_page(redirect_uri, all);
    for (const auto& one : all) {
        target += separator + one.first + '=' + percent_encode(one.second);
        separator = '&';
    }
    http_reply out{302, std::string{html_type}};
    out.headers = {{"Location", target}, {"Cache-Control", "no-store, no-cache"}, {"Referrer-Policy", "no-referrer"},
        {"x-ms-request-id", asked.ids.id}};
    return out;
}

http_reply send_problem(const call& asked, std::string_view redirect_uri, const problem& what) {
    parameters results{{"error", what.error}};
    if (!what.suberror.empty()) results.emplace_back("error_subcode", what.suberror);
    results.emplace_back("error_description", description(what, asked.ids));
    results.emplace_back("error_uri", asked.sim.origin + "/error?code=" + std::to_string(what.number));
    return send_back(asked, redirect_uri, results);
}

/// The part of the request that has to be right before the browser may be sent anywhere.
sign_in read_address(const call& asked) {
    sign_in out;
    out.in = asked.tenant_asked();
    out.client = &app_of(asked, asked.need("client_id"), out.in);
    out.redirect_uri = asked.need("redirect_uri");
    if (!is_registered(*out.client, out.redirect_uri)) {
        throw problem{"invalid_request", 50011,
            "The redirect URI '" + out.redirect_uri +
                "' specified in the request does not match the redirect URIs configured for the "
                "application '" +
                out.client->client_id +
                "'. Make sure the redirect URI sent in the request matches one added to your "
                "application in the Azure portal."};
    }
    return out;
}

void read_rest(const call& asked, sign_in& out) {
    if (asked.need("response_type") != "code") {
        throw problem{"unsupported_response_type", 70005,
            "The provided value for the input parameter 'response_type' is not supported by this simulator."};
    }
    const auto mode = asked.get("response_mode");
    if (!mode.empty() && mode != "query" && mode != "form_post") {
        throw problem{"invalid_request", 70007, "'" + mode + "' is not a supported value of 'response_mode' when requesting a token."};
    }
    out.what = read_scopes(asked, asked.need("scope"), *out.client);
    static_cast<void>(read_claims(asked));
    out.challenge = asked.get("code_challenge");
    out.nonce = asked.get("nonce");
    if (out.challenge.empty()) {
        throw problem{
            "invalid_request", 9002325, "Proof Key for Code Exchange is required for cross-origin authorization code redemption."};
    }
    if (asked.get("code_challenge_method") != "S256") {
        throw problem{"invalid_request", 501491, "The code_challenge_method is not supported. It must be S256."};
    }
    if (out.challenge.size() != 43 || !base64url_decode(out.challenge)) {
        throw problem{"invalid_request", 501491, "Invalid size of Code_Challenge parameter."};
    }
    if (!asked.all.authorize_problems.empty()) {
        const auto ordered = asked.all.authorize_problems.front();
        asked.all.authorize_problems.pop_front();
        throw ordered;
    }
}

/// Says whose tenant it is, and refuses those who may not sign in.
void take_person(const call& asked, sign_in& at, const user& who) {
    const auto* in = at.in ? at.in : home_of(asked.sim.data, who);
    if (!in) throw not_for_consumers();
    check_person(asked, *at.client, who, *in);
    if (at.what.resource == devops_resource && !in->has_azure_devops) {
        throw problem{"invalid_client", 650052,
            "The app is trying to access a service '" + std::string{devops_resource} + "'(Azure DevOps) that your organization '" + in->id +
                "' lacks a service principal for. Contact your IT Admin to review the configuration of your service subscriptions or "
                "consent to the application in order to create the required service principal."};
    }
    at.in = in;
    at.what.tenant_id = in->id;
    at.what.user_id = who.id;
}

std::string repeated_parameters(const call& asked) {
    static constexpr std::array<std::string_view, 4> of_the_page{"decision", "user", "prompt", "login_hint"};
    std::string out;
    for (const auto& parameter : asked.given) {
        const bool own = std::find(of_the_page.begin(), of_the_page.end(), parameter.first) != of_the_page.end();
        if (!own) out += hidden(parameter.first, parameter.second);
    }
    return out;
}

std::string form_of(const call& asked, std::string_view inner) {
    return joined({"<form method=\"post\" action=\"", html_escape('/' + percent_encode(asked.tenant_name()) + "/oauth2/v2.0/authorize"),
        "\">\n", repeated_parameters(asked), inner, "</form>\n"});
}

http_reply form_page(const sign_in& at, std::string_view title, const std::string& main, int status = 200) {
    const auto origin = origin_of(at.redirect_uri);
    return page_reply(title, main, status, fits_policy(origin) ? "'self' " + origin : std::string{"'self'"});
}

http_reply consent_page(const call& asked, const sign_in& at) {
    auto main = joined({"<h1>Permissions requested</h1>\n<p><strong>", html_escape(at.client->name),
        "</strong> asks to act in your name.</p>\n<h2>This app would like to</h2>\n<ul>\n"});
    for (const auto& scope : full_scopes(at.what)) main += joined({"<li>", html_escape(scope), "</li>\n"});
    main += "<li>sign you in and read your profile</li>\n</ul>\n";
    main += form_of(asked, user_chooser(asked.sim.data.users, asked.get("login_hint")) +
                               "<div class=\"buttons\">\n<button class=\"main\" name=\"decision\" value=\"accept\">Accept</button>\n"
                               "<button class=\"other\" name=\"decision\" value=\"deny\">Cancel</button>\n</div>\n");
    main += joined({"<p class=\"quiet\">Afterwards you go to ", html_escape(origin_of(at.redirect_uri)), ".</p>\n"});
    return form_page(at, "Sign in to your account", main);
}

http_reply approval_page(const call& asked, const sign_in& at) {
    const auto main = joined({"<h1>Need admin approval</h1>\n<p><strong>", html_escape(at.client->name),
        "</strong> needs permission to access resources in your organization that only an admin can grant. Please ask an admin to grant "
        "permission to this app before you can use it.</p>\n",
        form_of(asked,
            "<div class=\"buttons\">\n<button class=\"other\" name=\"decision\" value=\"back\">Return to the application without "
            "granting consent</button>\n</div>\n")});
    return form_page(at, "Need admin approval", main);
}

http_reply send_code(const call& asked, const sign_in& at) {
    const auto code = "1.A" + base64url(random_bytes(96));
    asked.all.codes[code] = {
        at.what, at.redirect_uri, at.challenge, at.nonce, asked.now + asked.all.code_lifetime, false, ++asked.all.issued};
    return send_back(asked, at.redirect_uri, {{"code", code}, {"session_state", random_guid()}});
}

http_reply decide(const call& asked, sign_in& at, const std::string& decision) {
    if (decision == "deny") {
        throw problem{"access_denied", 65004, "User declined to consent to access the app.", 400, "cancel"};
    }
    if (decision == "back") {
        throw problem{"access_denied", 90094,
            "An administrator has set a policy that prevents you from granting " + at.client->name +
                " the permissions it is requesting. Contact an administrator, who can grant permissions to this app on your behalf."};
    }
    if (decision != "accept")
        throw problem{"invalid_request", 9002313, "Invalid request. Request is malformed or invalid.", 400, {}, {}, true};
    const auto chosen = asked.get("user");
    const auto* who = asked.sim.data.find_user(chosen.empty() ? asked.sim.data.users.front().id : chosen);
    if (!who || who->is_app) {
        throw problem{
            "invalid_request", 50034, "The user account does not exist in the " + asked.tenant_name() + " directory.", 400, {}, {}, true};
    }
    take_person(asked, at, *who);
    const bool may_consent = at.in->users_may_consent || at.in->administrator == who->id;
    if (!is_consented(asked.all, at.what) && !may_consent) return approval_page(asked, at);
    store_consent(asked.all, at.what, false);
    auto out = send_code(asked, at);
    const auto session = base64url(random_bytes(32));
    asked.all.sessions[session] = who->id;
    out.headers.emplace_back("Set-Cookie", std::string{session_cookie} + '=' + session + "; Path=/; HttpOnly; SameSite=Lax");
    return out;
}

/// Without the person, who signed in before: `prompt=none`, or nothing is left to ask.
std::optional<http_reply> without_asking(const call& asked, sign_in at) {
    const auto prompt = asked.get("prompt");
    const auto* who = signed_in(asked);
    const auto hint = asked.get("login_hint");
    if (who && !hint.empty() && !same_text(hint, who->unique_name)) who = nullptr;
    if (prompt != "none" && (!prompt.empty() || !who)) return std::nullopt;
    if (!who) throw problem{"login_required", 50058, "A silent sign-in request was sent but no user is signed in."};
    take_person(asked, at, *who);
    if (is_consented(asked.all, at.what)) return send_code(asked, at);
    if (prompt != "none") return std::nullopt;
    auto why = consent_needed(at.client->client_id, at.client->name);
    why.error = "interaction_required";
    throw why;
}

http_reply go_on(const call& asked, sign_in& at) {
    read_rest(asked, at);
    if (const auto decision = asked.get("decision"); asked.request.method == "POST" && !decision.empty())
        return decide(asked, at, decision);
    if (auto done = without_asking(asked, at)) return *done;
    return consent_page(asked, at);
}

/// The administrator's consent for everybody.
http_reply decide_for_everyone(const call& asked, sign_in& at) {
    at.what = read_scopes(asked, asked.get("scope").empty() ? std::string{devops_resource} + "/.default" : asked.get("scope"), *at.client);
    const auto decision = asked.get("decision");
    if (asked.request.method != "POST" || decision.empty()) {
        auto main = joined({"<h1>Permissions requested</h1>\n<p>Accept for your organization: <strong>", html_escape(at.client->name),
            "</strong> may then act in the name of everybody who signs in.</p>\n<ul>\n"});
        for (const auto& scope : full_scopes(at.what)) main += joined({"<li>", html_escape(scope), "</li>\n"});
        main += joined({"</ul>\n<form method=\"post\" action=\"",
            html_escape('/' + percent_encode(asked.tenant_name()) + "/v2.0/adminconsent"), "\">\n", repeated_parameters(asked),
            "<div class=\"buttons\">\n<button class=\"main\" name=\"decision\" value=\"accept\">Accept</button>\n<button class=\"other\" "
            "name=\"decision\" value=\"deny\">Cancel</button>\n</div>\n</form>\n"});
        return form_page(at, "Sign in to your account", main);
    }
    if (decision != "accept") {
        throw problem{"access_denied", 65004, "User declined to consent to access the app.", 400, "cancel"};
    }
    at.what.tenant_id = at.in->id;
    store_consent(asked.all, at.what, true);
    return send_back(asked, at.redirect_uri, {{"admin_consent", "True"}, {"tenant", at.in->id}, {"scope", asked.get("scope")}});
}

template <class Step>
http_reply with_browser(const call& asked, Step step) {
    sign_in at;
    try {
        at = read_address(asked);
        return step(at);
    } catch (const problem& what) {
        return what.stays_here || at.redirect_uri.empty() ? problem_page(what, asked.ids) : send_problem(asked, at.redirect_uri, what);
    }
}

} // namespace

http_reply answer_authorize(call& asked) {
    return with_browser(asked, [&](sign_in& at) { return go_on(asked, at); });
}

http_reply answer_admin_consent(call& asked) {
    return with_browser(asked, [&](sign_in& at) {
        if (!at.in)
            throw problem{"invalid_request", 50059,
                "No tenant-identifying information found in either the request or implied by any provided credentials.", 400, {}, {}, true};
        return decide_for_everyone(asked, at);
    });
}

http_reply answer_logout(call& asked) {
    asked.all.sessions.erase(cookie_of(asked.request));
    const auto back = asked.get("post_logout_redirect_uri");
    const auto& apps = asked.sim.data.apps;
    const bool known = !back.empty() && std::any_of(apps.begin(), apps.end(), [&](const auto& one) { return is_registered(one, back); });
    auto out =
        known ? send_back(asked, back, {})
              : page_reply("Sign out", "<h1>You signed out of your account</h1>\n<p>It’s a good idea to close all browser windows.</p>\n");
    out.headers.emplace_back("Set-Cookie", std::string{session_cookie} + "=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
    return out;
}

} // namespace simulator::entra
