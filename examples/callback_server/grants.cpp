// SPDX-License-Identifier: BSL-1.0
#include "grants.hpp"

#include <azdo/http/credential.hpp>
#include <azdo/oauth/credential/refreshing_credential.hpp>
#include <azdo/oauth/store/file_token_store.hpp>
#include <azdo/oauth/store/token_store.hpp>

#include <utility>

namespace callback_server {
namespace {

namespace oauth = azdo::oauth;

template <oauth::connection_store Store>
kept_grant grant_of(const settings& configured, const surroundings& around, Store store) {
    azdo::http::servers allowed;
    if (!configured.base.empty()) allowed.origins.push_back(configured.base);
    return {oauth::refreshing_credential{configured.authority, configured.app, store, around.clock, {.servers = allowed}},
        [store](const std::string& organization) { static_cast<void>(store.choose(organization)); }, [store] { return store.sign_out(); }};
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

azdo::result<kept_grant> grants::keep(
    const settings& configured, const surroundings& around, const std::string& person, oauth::token granted) const {
    if (!folder_ || person.empty()) return grant_of(configured, around, oauth::memory_token_store{std::move(granted)});
    oauth::file_token_store store{*folder_, {.user = person}, *keys_, random_};
    if (auto kept = oauth::keep(store, granted); !kept) return std::move(kept).error();
    return grant_of(configured, around, std::move(store));
}

} // namespace callback_server
