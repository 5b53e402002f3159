// SPDX-License-Identifier: BSL-1.0
#include "application.hpp"
#include "explain.hpp"
#include "sign_in_pages.hpp"
#include "style.hpp"

#include <azdo/core/base64url.hpp>
#include <azdo/core/text.hpp>
#include <azdo/http/base_url.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/http/url.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/oauth/claims.hpp>
#include <azdo/oauth/crypto/sha256.hpp>
#include <azdo/oauth/flow/authorize.hpp>
#include <azdo/oauth/flow/callback.hpp>
#include <azdo/oauth/flow/end_session.hpp>
#include <azdo/oauth/flow/exchange.hpp>
#include <azdo/oauth/flow/find_tenant.hpp>
#include <azdo/oauth/jose/id_token.hpp>
#include <azdo/oauth/jose/jwt.hpp>

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>

namespace callback_server {
namespace {

namespace oauth = azdo::oauth;

constexpr azdo::call_options patience{.timeout = std::chrono::seconds(20)};

/// Explains a failed attempt to reach an organization to the person who typed its name.
std::string explain_organization(const std::string& name, const azdo::failure& why) {
    const bool unknown = why.kind == azdo::failure_kind::not_found || why.kind == azdo::failure_kind::access_denied || why.status == 401;
    if (!unknown) return explain(why);
    return "There is no organization \"" + name +
           "\" that you can use: check its name. If it is right, you are not a member of it, or its administrator has switched off access "
           "for apps (Third-party application access via OAuth).";
}

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == text.npos; }

/// Tells the return from signing out at Entra ID, which has no parameters, from the end of a sign-in at the same address.
constexpr std::string_view signed_out_cookie = "azdo-signed-out";
/// Its values: the person chose to sign out there, too; the browser has returned.
constexpr std::string_view chosen = "1", returned = "2";

constexpr std::size_t longest_hint = 1000; ///< it travels through a form

constexpr std::string_view no_organization = "Enter your organization.";

/// The identity that limits count when the service does not say who the person is.
std::string person_at(const std::string& client) { return client.empty() ? std::string() : "client " + client; }

/// The address that ends a person's session at Entra ID; empty if there is none. Only the ID token may name the person there: its
/// `login_hint` is meant for that, other names are not.
std::string end_session_of(const oauth::authorization_server& at, const oauth::app& app, const oauth::token& granted) {
    if (at.end_session_url.empty()) return {};
    const auto id_token = oauth::read_jwt(granted.id_token.reveal());
    const auto claims = id_token ? azdo::json::decode<oauth::id_token_claims>(id_token->payload) : oauth::id_token_claims{};
    std::string hint = claims && claims->login_hint.size() <= longest_hint ? claims->login_hint : std::string();
    auto address = oauth::end_session(at, app, {.return_to = app.redirect_uri, .logout_hint = std::move(hint)});
    return address ? *std::move(address) : std::string();
}

/// What a sign-in is for. It comes back sealed: another tab may have changed the session since.
struct purpose {
    std::string organization{};
    std::string asked{}; ///< the fingerprint of the claims

    std::string text() const { return asked.empty() ? organization : organization + '\n' + asked; }
    static purpose of(const oauth::pending_sign_in& pending) {
        const std::size_t end = pending.context.find('\n'); // never in a name
        if (end == pending.context.npos) return {pending.context, {}};
        return {pending.context.substr(0, end), pending.context.substr(end + 1)};
    }
};

} // namespace

web_answer application::style(visit&) {
    web_answer made;
    made.content_type = "text/css; charset=utf-8";
    made.body = style_sheet;
    return made;
}

web_answer application::start(visit& at) {
    if (at.known) return see_other(at.known->place ? "/items" : "/organization");
    const auto cookies = read_cookies(at.request.cookies);
    if (at.request.query == "session=ended" && find_cookie(cookies, cookies_.name(signed_out_cookie)) == returned) {
        at.cookies.push_back(cookies_.clear(signed_out_cookie)); // anybody can link to this address
        return show(start_page(at.context, {}, {}, "You are signed out, here and of Microsoft Entra ID."));
    }
    if (at.request.query == "session=over")
        return show(start_page(at.context, {}, {{"You are not signed in, or your session has ended. Connect Azure DevOps to continue."}}));
    return show(start_page(at.context, {}, {}));
}

web_answer application::connect(visit& at) {
    const std::string typed = at.field("organization");
    if (is_blank(typed)) return show(start_page(at.context, {}, {{std::string(no_organization), "organization"}}), 400);
    auto place = azdo::parse_organization(typed, at.configured->servers);
    if (!place) return show(start_page(at.context, typed, {{explain(place.error()), "organization"}}), status_of(place.error()));
    if (!place->is_cloud()) return show(token_page(at.context, place->url(), {}));
    return begin_sign_in(at, *place);
}

web_answer application::begin_sign_in(visit& at, const azdo::organization& place) {
    if (!at.configured->has_app()) {
        std::string why = "No app is registered with this server, so it can connect only these servers: ";
        for (const std::string& one : at.configured->servers) why += (one == at.configured->servers.front() ? "" : ", ") + one;
        return show(start_page(at.context, place.name, {{why + ".", "organization"}}), 400);
    }
    const auto authority = authority_for(*at.configured, place);
    if (!authority)
        return show(start_page(at.context, place.name, {{explain(authority.error()), "organization"}}), status_of(authority.error()));
    const auto now = around_.clock();
    oauth::authorization_request wanted{.scopes = at.configured->scopes};
    if (at.known) wanted.claims = at.known->demanded;
    wanted.context = purpose{place.name, fingerprint_of(wanted.claims)}.text();
    auto begun = oauth::authorize(*authority, at.configured->app, wanted, around_.random, now);
    if (!begun) return failed(at, begun.error());
    auto kept = shared_->keep_pending(begun->pending, at.request.cookies, now);
    if (!kept) return failed(at, kept.error());
    at.cookies.insert(at.cookies.end(), kept->begin(), kept->end());
    const auto cookies = read_cookies(at.request.cookies);
    if (!find_cookie(cookies, cookies_.name(signed_out_cookie)).empty()) at.cookies.push_back(cookies_.clear(signed_out_cookie));
    return see_other(std::move(begun->url));
}

web_answer application::come_back(visit& at) {
    if (is_signed_out(at)) {
        at.cookies.push_back(cookies_.set(signed_out_cookie, returned));
        return see_other("/?session=ended");
    }
    auto came = oauth::read_callback(at.request.query);
    if (!came) return refuse_callback(at, came.error());
    auto pending = shared_->find_pending(*came, at.request.cookies);
    if (!pending && is_store_away(pending.error())) return away(at.context, pending.error());
    if (!pending) return refuse_callback(at, pending.error());
    if (auto refused = refuse_haste(at)) return *std::move(refused); // keeps its cookie, so that a reload continues the sign-in
    return finish_sign_in(at, *pending, *std::move(came));
}

bool application::is_signed_out(const visit& at) const {
    const auto cookies = read_cookies(at.request.cookies);
    if (find_cookie(cookies, cookies_.name(signed_out_cookie)) != chosen) return false;
    const auto query = azdo::http::parse_query(at.request.query, 8);
    return query && query->find("code").empty() && query->find("error").empty();
}

azdo::result<oauth::authorization_server> application::authority_for(const settings& with, const azdo::organization& place) const {
    if (!with.tenant) return with.authority;
    const bool any_tenant = with.tenant->tenant == "organizations";
    const auto moved = with.base.empty() ? azdo::base_url{} : azdo::base_url{}.all(with.base);
    const auto found = azdo::call(oauth::find_tenant{place.name}, moved | around_.transport, patience);
    if (!found) {
        azdo::failure why = found.error();
        if (why.kind == azdo::failure_kind::not_found) {
            why.message =
                "the organization \"" + place.name +
                "\" does not exist, or is not connected to Microsoft Entra ID: check its name. Members of an organization without "
                "Entra ID sign in with Microsoft accounts, which this app cannot use; an owner of the organization can connect it "
                "to a tenant (Organization settings, Microsoft Entra)";
            return why;
        }
        if (any_tenant) return why;
        return with.authority; // the tenant is known, and the sign-in itself will say more
    }
    if (any_tenant) return oauth::authorization_server(oauth::entra{*found, with.tenant->authority});
    if (azdo::detail::equal_ignoring_case(*found, with.tenant->tenant)) return with.authority;
    return azdo::fail(azdo::failure_kind::access_denied,
        "the organization \"" + place.name +
            "\" belongs to another tenant of Microsoft Entra ID than the app of this server, so nobody can sign in to it here: ask the "
            "administrator of this server to register the app for several tenants (\"tenantId\": \"organizations\")");
}

web_answer application::finish_sign_in(visit& at, const oauth::pending_sign_in& pending, oauth::callback_parameters came) {
    at.configured = live_->of(pending);
    auto granted = exchange(at, pending, std::move(came));
    if (!granted && is_store_away(granted.error())) return away(at.context, granted.error()); // no code was sent: a reload continues
    at.cookies.push_back(shared_->drop_pending(pending));
    if (!granted) return refuse_callback(at, granted.error());
    return welcome(at, *std::move(granted), pending);
}

azdo::result<oauth::token> application::exchange(const visit& at, const oauth::pending_sign_in& pending, oauth::callback_parameters came) {
    const auto now = around_.clock();
    auto code = oauth::accept_callback(pending, std::move(came), now, *shared_);
    if (!code) return std::move(code).error();
    return azdo::call(oauth::exchange_code{authority_in(*at.configured, pending.issuer), at.configured->app, *std::move(code), now},
        around_.transport, patience);
}

std::string application::fingerprint_of(std::string_view claims) {
    return claims.empty() ? std::string() : azdo::base64url_encode(oauth::sha256(claims).view());
}

web_answer application::refuse_callback(visit& at, const azdo::failure& why) { return refuse_sign_in(at, why, explain(why)); }

web_answer application::refuse_sign_in(visit& at, const azdo::failure& why, const std::string& said) {
    if (around_.counted) around_.counted->count_sign_in(azdo::to_string(why.kind));
    log("Sign-in refused: " + said + (why.trace.empty() ? "" : " (" + why.trace + ")") +
        (why.correlation_id.empty() ? "" : " Correlation id " + why.correlation_id));
    const problems found = explain_sign_in(why);
    if (at.known)
        return show(failure_page(at.context, "This sign-in did not work", found, "/items", "To my open work items"), status_of(why));
    return show(failure_page(at.context, "The sign-in did not work", found, "/", "Begin again"), status_of(why));
}

web_answer application::welcome(visit& at, oauth::token granted, const oauth::pending_sign_in& pending) {
    azdo::http::servers allowed;
    if (!at.configured->base.empty()) allowed.origins.push_back(at.configured->base);
    const work first(azdo::access_token{granted.access_token, allowed}, around_, at.configured->base);
    auto me = first.me();
    const bool is_demanded = !me && at.configured->tenant && !oauth::read_claims(me.error().challenge).empty();
    if (!me && me.error().kind == azdo::failure_kind::not_signed_in && !is_demanded)
        return refuse_sign_in(at, me.error(), without_message(me.error()));
    const purpose meant = purpose::of(pending);
    const oauth::authorization_server authority = authority_in(*at.configured, pending.issuer);
    session who;
    who.end_session = end_session_of(authority, at.configured->app, granted);
    who.answered = meant.asked;
    auto kept = grants_.keep(live_, at.configured, authority, around_, me ? me->id : std::string(), std::move(granted));
    if (!kept) return failed(at, kept.error());
    who.calls = std::make_shared<const work>(kept->credential, around_, at.configured->base);
    who.grant = std::make_shared<const kept_grant>(*kept);
    who.name = me && !me->name.empty() ? me->name : "you";
    who.person = me && !me->id.empty() ? "account " + me->id : person_at(at.request.client);

    if (is_demanded) {
        if (auto known = become(at, std::move(who)); !known) return failed(at, known.error());
        return failed(at, me.error(), meant.organization);
    }

    // Only a usable organization is remembered; the sign-in is kept in any case.
    auto place = azdo::parse_organization(meant.organization);
    auto name = place ? who.calls->name_in(*place) : azdo::result<std::string>(place.error());
    if (name) who.place = *place;
    if (name) who.grant->choose(place->name);
    if (name && !name->empty()) who.name = *name;
    if (auto known = become(at, std::move(who)); !known) return failed(at, known.error());
    if (around_.counted) around_.counted->count_sign_in("completed");
    return see_other(name ? "/items" : html::address({"organization"}, {{"wanted", meant.organization}}));
}

web_answer application::use_token(visit& at) {
    const std::string typed = at.field("organization");
    auto place = azdo::parse_organization(typed, at.configured->servers);
    if (!place) return show(start_page(at.context, typed, {{explain(place.error()), "organization"}}), status_of(place.error()));
    if (place->is_cloud()) return begin_sign_in(at, *place);
    if (auto refused = refuse_haste(at)) return *std::move(refused);
    const azdo::secret<std::string> token{at.field("token")};
    session who;
    azdo::personal_access_token credential{token, {{origin_of(place->server)}}};
    who.calls = std::make_shared<const work>(azdo::any_credential(std::move(credential)), around_, place->server);
    auto me = who.calls->user_in(*place);
    if (!me) {
        const std::string why =
            me.error().kind == azdo::failure_kind::not_signed_in
                ? "The server does not accept this token: check that it is complete, has not expired and belongs to this server."
                : explain(me.error());
        return show(token_page(at.context, place->url(), {{why, "token"}}), status_of(me.error()));
    }
    who.name = me->name.empty() ? "you" : me->name;
    who.person = me->id.empty() ? person_at(at.request.client) : "user " + me->id + " of " + place->server;
    who.place = *place;
    auto kept = grants_.keep_token(me->id.empty() ? std::string() : who.person, origin_of(place->server), token);
    if (!kept) return failed(at, kept.error());
    kept->choose(place->url());
    who.calls = std::make_shared<const work>(kept->credential, around_, place->server);
    who.grant = std::make_shared<const kept_grant>(*kept);
    if (auto known = become(at, std::move(who)); !known) return failed(at, known.error());
    return see_other("/items");
}

web_answer application::organizations(visit& at, std::string_view typed, const problems& found) {
    std::vector<std::string> mine;
    if (!at.known->place || at.known->place->is_cloud()) {
        const auto me = at.calls().me();
        if (!me) return failed(at, me.error());
        auto names = at.calls().organizations(me->id);
        if (!names) return failed(at, names.error());
        mine = *std::move(names);
    }
    return show(organization_page(at.context, mine, typed, found), found.empty() ? 200 : 422);
}

web_answer application::show_organizations(visit& at) {
    const auto query = azdo::http::parse_query(at.request.query, 8);
    const std::string wanted(query ? query->find("wanted") : std::string_view{});
    if (wanted.empty()) return organizations(at, {}, {});
    const auto place = azdo::parse_organization(wanted);
    const auto name = place ? at.calls().name_in(*place) : azdo::result<std::string>(place.error());
    if (name) return organizations(at, wanted, {});
    if (!demand_of(at, name.error()).empty()) return failed(at, name.error(), wanted);
    return organizations(at, wanted, {{explain_organization(wanted, name.error()), "organization"}});
}

web_answer application::choose_organization(visit& at) {
    const std::string typed = at.field("organization");
    if (is_blank(typed)) return organizations(at, {}, {{std::string(no_organization), "organization"}});
    auto place = azdo::parse_organization(typed, at.configured->servers);
    if (!place) return organizations(at, typed, {{explain(place.error()), "organization"}});
    if (!place->is_cloud()) return show(token_page(at.context, place->url(), {}));
    if (at.known->place && !at.known->place->is_cloud()) return begin_sign_in(at, *place);
    const auto name = at.calls().name_in(*place);
    if (!name && !demand_of(at, name.error()).empty()) return failed(at, name.error(), place->name);
    if (!name) return organizations(at, typed, {{explain_organization(place->name, name.error()), "organization"}});
    if (at.known->grant) at.known->grant->choose(place->name);
    if (auto kept = sessions_->connect(at.session_id, *place, around_.clock()); !kept) return failed(at, kept.error());
    return see_other("/items");
}

web_answer application::sign_out(visit& at) {
    const auto forgotten = at.known && at.known->grant ? at.known->grant->forget() : azdo::result<void>();
    const std::string end_session = at.known ? at.known->end_session : std::string();
    if (const auto left = leave(at); !left) return away({}, left.error()); // the cookie stays: the session has not ended
    at.cookies.push_back(cookies_.clear("azdo-session"));
    if (!forgotten) {
        log("A stored sign-in cannot be removed: " + forgotten.error().message);
        return show(failure_page(at.context, "You are signed out of this browser",
                        {{"The server could not remove the stored sign-in: its administrator finds the reason in the log."}}, "/",
                        "To the start page"),
            status_of(forgotten.error()));
    }
    return end_session.empty() ? see_other("/") : offer_end_session(at, end_session);
}

web_answer application::offer_end_session(visit& at, const std::string& address) {
    at.cookies.pop_back(); // another id takes the place of the cleared one
    if (auto known = be_nobody(at); !known) return failed(at, known.error());
    const auto sealed = tokens_.seal(at.session_id, address);
    if (!sealed) return failed(at, sealed.error());
    return show(signed_out_page(at.context, *sealed));
}

web_answer application::end_session(visit& at) {
    auto address = tokens_.open(at.session_id, at.field("end_session"));
    if (!address) return show(outdated_form_page(at.context), 403);
    at.cookies.push_back(cookies_.set(signed_out_cookie, chosen));
    return see_other(*std::move(address));
}

} // namespace callback_server
