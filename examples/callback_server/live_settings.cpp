// SPDX-License-Identifier: BSL-1.0
#include "live_settings.hpp"

#include "site.hpp"

#include <algorithm>
#include <utility>

namespace callback_server {
namespace {

bool has_app(const settings& with, std::string_view client_id, std::string_view token_url) {
    const bool any_tenant = with.tenant && with.tenant->tenant == "organizations";
    const bool same_server =
        with.authority.token_url == token_url || (any_tenant && origin_of(with.authority.token_url) == origin_of(token_url));
    return with.app.client_id == client_id && same_server;
}

} // namespace

settings_version live_settings::now() const {
    const std::scoped_lock lock(mutex_);
    return now_;
}

settings_version live_settings::of(const azdo::oauth::pending_sign_in& pending) const {
    const auto is_its = [&](const settings& one) { return has_app(one, pending.client_id, pending.token_url); };
    const std::scoped_lock lock(mutex_);
    const auto began_with = std::find_if(
        former_.begin(), former_.end(), [&](const former& one) { return pending.created_at < one.until && is_its(*one.version); });
    if (began_with != former_.end()) return began_with->version;
    if (is_its(*now_)) return now_;
    // A request took its version just before another replaced it, and noted the time just after.
    const auto replaced = std::find_if(former_.rbegin(), former_.rend(), [&](const former& one) { return is_its(*one.version); });
    return replaced != former_.rend() ? replaced->version : now_;
}

settings_version live_settings::with_app(std::string_view client_id, std::string_view token_url) const {
    const std::scoped_lock lock(mutex_);
    if (has_app(*now_, client_id, token_url)) return now_;
    const auto found =
        std::find_if(former_.rbegin(), former_.rend(), [&](const former& one) { return has_app(*one.version, client_id, token_url); });
    return found != former_.rend() ? found->version : nullptr;
}

void live_settings::replace(settings next, azdo::sys_time when) {
    auto version = std::make_shared<const settings>(std::move(next));
    std::deque<former> outdated; // destroyed without the lock
    const std::scoped_lock lock(mutex_);
    former_.push_back({std::move(now_), when});
    now_ = std::move(version);
    while (former_.size() > most || former_.front().until + azdo::oauth::sign_in_lifetime <= when) {
        outdated.push_back(std::move(former_.front()));
        former_.pop_front();
    }
}

bool is_same_app(const settings& a, const settings& b) {
    return a.app.client_id == b.app.client_id && a.authority.token_url == b.authority.token_url;
}

bool ends_grants_of(const settings& before, const settings& next) {
    using azdo::oauth::dialect;
    return !next.has_app() || (before.authority.speaks == dialect::azure_devops && next.authority.speaks == dialect::standard);
}

std::vector<std::string> keep_until_restart(const settings& before, settings& next) {
    std::vector<std::string> kept;
    if (before.here.origin != next.here.origin || before.here.hosts != next.here.hosts) {
        next.here = before.here;
        next.app.redirect_uri = before.app.redirect_uri;
        kept.emplace_back("apiServer.publicApiUrl");
    }
    if (before.port != next.port || before.listen_host != next.listen_host) {
        next.port = before.port;
        next.listen_host = before.listen_host;
        kept.emplace_back("the port");
    }
    if (before.certificate_file.empty() != next.certificate_file.empty()) {
        next.certificate_file = before.certificate_file;
        next.key_file = before.key_file;
        kept.emplace_back("ssl, switched on or off");
    }
    return kept;
}

} // namespace callback_server
