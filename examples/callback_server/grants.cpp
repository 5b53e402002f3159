// SPDX-License-Identifier: BSL-1.0
#include "grants.hpp"

#include "following_credential.hpp"

#include <azdo/http/call.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/http/url.hpp>
#include <azdo/oauth/credential/refreshing_credential.hpp>
#include <azdo/oauth/crypto/random.hpp>
#include <azdo/oauth/flow/refresh_all.hpp>
#include <azdo/oauth/store/token_store.hpp>

#include <chrono>
#include <utility>

namespace callback_server {
namespace {

namespace oauth = azdo::oauth;

kept_grant grant_of(const std::shared_ptr<live_settings>& live, const settings_version& granted_with,
    const oauth::authorization_server& authority, const surroundings& around, const grant_store& store) {
    const auto make = [store, authority, clock = around.clock](const settings& with) -> azdo::any_credential {
        azdo::http::servers allowed;
        if (!with.base.empty()) allowed.origins.push_back(with.base);
        return oauth::refreshing_credential{authority, with.app, store, clock, {.servers = allowed}};
    };
    return {following_credential(live, granted_with, make),
        [store](const std::string& organization) { static_cast<void>(store.choose(organization)); }, [store] { return store.sign_out(); }};
}

/// The personal access token that a store holds. It is read at each use, so that signing out ends every session.
struct stored_token_credential {
    grant_store store;
    azdo::http::servers servers;

    azdo::result<azdo::http::authorization> authorize(const azdo::http::authorization*) const {
        const auto held = store.read();
        if (!held) return held.error();
        return azdo::http::authorization::basic(held->value.access_token);
    }
    bool is_for(const azdo::http::url_parts& url) const { return servers.contain(url); }
};

kept_grant token_grant_of(const std::string& server, const grant_store& store) {
    return {stored_token_credential{store, {{server}}},
        [store](const std::string& organization) { static_cast<void>(store.choose(organization)); }, [store] { return store.sign_out(); }};
}

renewer renewer_of(const grant_store& store, const surroundings& around) {
    return [store, around](const settings& with) -> azdo::result<void> {
        const auto done = azdo::call(oauth::refresh_all{with.authority, with.app, std::vector{store}, around.clock}, around.transport,
            {.timeout = std::chrono::seconds(20), .stop = around.ending});
        if (!done) return done.error();
        if (!done->front()) return done->front().error();
        return {};
    };
}

} // namespace

azdo::result<grants::place> grants::place_for(const std::string& person) const {
    place made{person, shared_->grant_of(person)};
    if (made.store || !person.empty()) return made;
    auto name = oauth::random_text<32>(random_);
    if (!name) return std::move(name).error();
    made.person = "unknown " + name->reveal();
    made.store = shared_->grant_of(made.person);
    return made;
}

azdo::result<kept_grant> grants::keep(const std::shared_ptr<live_settings>& live, const settings_version& granted_with,
    const oauth::authorization_server& authority, const surroundings& around, const std::string& person, oauth::token granted) const {
    const auto where = place_for(person);
    if (!where) return where.error();
    if (!where->store) {
        const grant_store store = grant_store::over(oauth::memory_token_store{std::move(granted)});
        kept_grant made = grant_of(live, granted_with, authority, around, store);
        made.renew = renewer_of(store, around);
        return made;
    }
    if (auto kept = oauth::keep(*where->store, granted); !kept) return std::move(kept).error();
    kept_grant made = grant_of(live, granted_with, authority, around, *where->store);
    made.found_by = {where->person, {}, granted_with->app.client_id, authority.token_url};
    return made;
}

azdo::result<kept_grant> grants::keep_token(
    const std::string& person, const std::string& server, const azdo::secret<std::string>& personal_access_token) const {
    oauth::token granted;
    granted.access_token = personal_access_token;
    granted.issued_by = server;
    const auto where = place_for(person);
    if (!where) return where.error();
    if (!where->store) return token_grant_of(server, grant_store::over(oauth::memory_token_store{std::move(granted)}));
    if (auto kept = oauth::keep(*where->store, granted); !kept) return std::move(kept).error();
    kept_grant made = token_grant_of(server, *where->store);
    made.found_by = {where->person, server, {}, {}};
    return made;
}

std::optional<kept_grant> grants::find(
    const std::shared_ptr<live_settings>& live, const surroundings& around, const grant_reference& found_by) const {
    const auto store = shared_->grant_of(found_by.person);
    if (!store) return std::nullopt;
    std::optional<kept_grant> made;
    if (!found_by.server.empty()) {
        made = token_grant_of(found_by.server, *store);
    } else if (const settings_version with = live->with_app(found_by.client_id, found_by.token_url);
               with && !ends_grants_of(*with, *live->now())) {
        made = grant_of(live, with, authority_in(*with, found_by.token_url), around, *store);
    }
    if (made) made->found_by = found_by;
    return made;
}

azdo::result<std::vector<azdo::result<renewer>>> grants::stored(const surroundings& around) const {
    std::vector<azdo::result<renewer>> made;
    const auto all = shared_->all_grants();
    if (!all) return all.error();
    for (const auto& one : *all) {
        const auto held = one ? one->read() : azdo::result<oauth::stored_token>(one.error());
        if (!held)
            made.emplace_back(held.error());
        else if (!held->value.refresh_token.empty()) // personal access tokens are stored too
            made.emplace_back(renewer_of(*one, around));
    }
    return made;
}

} // namespace callback_server
