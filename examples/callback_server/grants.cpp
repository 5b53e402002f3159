// SPDX-License-Identifier: BSL-1.0
#include "grants.hpp"

#include "following_credential.hpp"

#include <azdo/http/call.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/http/url.hpp>
#include <azdo/oauth/credential/refreshing_credential.hpp>
#include <azdo/oauth/flow/refresh_all.hpp>
#include <azdo/oauth/store/file_token_store.hpp>
#include <azdo/oauth/store/token_store.hpp>

#include <unistd.h>

#include <chrono>
#include <utility>

namespace callback_server {
namespace {

namespace oauth = azdo::oauth;

template <oauth::connection_store Store>
kept_grant grant_of(const std::shared_ptr<live_settings>& live, const settings_version& granted_with,
    const oauth::authorization_server& authority, const surroundings& around, Store store) {
    const auto make = [store, authority, clock = around.clock](const settings& with) -> azdo::any_credential {
        azdo::http::servers allowed;
        if (!with.base.empty()) allowed.origins.push_back(with.base);
        return oauth::refreshing_credential{authority, with.app, store, clock, {.servers = allowed}};
    };
    return {following_credential(live, granted_with, make),
        [store](const std::string& organization) { static_cast<void>(store.choose(organization)); }, [store] { return store.sign_out(); }};
}

/// The personal access token that a store holds. It is read at each use, so that signing out ends every session.
template <oauth::token_store Store>
struct stored_token_credential {
    Store store;
    azdo::http::servers servers;

    azdo::result<azdo::http::authorization> authorize(const azdo::http::authorization*) const {
        const auto held = store.read();
        if (!held) return held.error();
        return azdo::http::authorization::basic(held->value.access_token);
    }
    bool is_for(const azdo::http::url_parts& url) const { return servers.contain(url); }
};

template <oauth::connection_store Store>
kept_grant token_grant_of(const std::string& server, Store store) {
    return {stored_token_credential<Store>{store, {{server}}},
        [store](const std::string& organization) { static_cast<void>(store.choose(organization)); }, [store] { return store.sign_out(); }};
}

template <oauth::token_store Store>
renewer renewer_of(Store store, const surroundings& around) {
    return [store = std::move(store), around](const settings& with) -> azdo::result<void> {
        const auto done = azdo::call(oauth::refresh_all{with.authority, with.app, std::vector{store}, around.clock}, around.transport,
            {.timeout = std::chrono::seconds(20), .stop = around.ending});
        if (!done) return done.error();
        if (!done->front()) return done->front().error();
        return {};
    };
}

} // namespace

azdo::result<grants> grants::open(const settings& configured, entropy random) {
    grants made;
    made.keys_ = configured.keys;
    made.random_ = std::move(random);
    if (configured.token_folder.empty()) return made;
    auto folder = oauth::token_folder::open(configured.token_folder);
    if (!folder) return std::move(folder).error();
    made.folder_ = *std::move(folder);
    return made;
}

azdo::result<kept_grant> grants::keep(const std::shared_ptr<live_settings>& live, const settings_version& granted_with,
    const oauth::authorization_server& authority, const surroundings& around, const std::string& person, oauth::token granted) const {
    if (!folder_ || person.empty()) {
        oauth::memory_token_store store{std::move(granted)};
        kept_grant made = grant_of(live, granted_with, authority, around, store);
        made.renew = renewer_of(store, around);
        return made;
    }
    oauth::file_token_store store{*folder_, {.user = person}, *keys_, random_};
    if (auto kept = oauth::keep(store, granted); !kept) return std::move(kept).error();
    return grant_of(live, granted_with, authority, around, std::move(store));
}

azdo::result<kept_grant> grants::keep_token(
    const std::string& person, const std::string& server, const azdo::secret<std::string>& personal_access_token) const {
    oauth::token granted;
    granted.access_token = personal_access_token;
    granted.issued_by = server;
    if (!folder_ || person.empty()) return token_grant_of(server, oauth::memory_token_store{std::move(granted)});
    oauth::file_token_store store{*folder_, {.user = person}, *keys_, random_};
    if (auto kept = oauth::keep(store, granted); !kept) return std::move(kept).error();
    return token_grant_of(server, std::move(store));
}

bool grants::is_ready() const { return !folder_ || (folder_->check() && ::access(folder_->path().c_str(), R_OK | W_OK | X_OK) == 0); }

azdo::result<std::vector<azdo::result<renewer>>> grants::stored(const surroundings& around) const {
    std::vector<azdo::result<renewer>> made;
    if (!folder_) return made;
    auto stores = oauth::file_token_store<entropy>::all(*folder_, *keys_, random_);
    if (!stores) return std::move(stores).error();
    for (auto& one : *stores) {
        const auto held = one ? one->read() : azdo::result<oauth::stored_token>(one.error());
        if (!held)
            made.emplace_back(held.error());
        else if (!held->value.refresh_token.empty()) // personal access tokens are stored too
            made.emplace_back(renewer_of(*std::move(one), around));
    }
    return made;
}

} // namespace callback_server
