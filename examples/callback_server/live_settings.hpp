// SPDX-License-Identifier: BSL-1.0
// The settings in force, which a new version of the configuration file replaces while requests are being answered.
#pragma once

#include "settings.hpp"

#include <azdo/core/time.hpp>
#include <azdo/oauth/flow/pending.hpp>

#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace callback_server {

/// One complete version of the settings, which never changes.
using settings_version = std::shared_ptr<const settings>;

/// Thread-safe. A request takes one version and uses it to its end, so that no answer mixes two.
class live_settings {
public:
    explicit live_settings(settings first) : now_(std::make_shared<const settings>(std::move(first))) {}

    settings_version now() const;
    /// The version with which a sign-in began, which may be an earlier one. The current one if that is unknown, as for a sign-in that
    /// another replica began.
    settings_version of(const azdo::oauth::pending_sign_in& pending) const;
    /// The latest version with this app at this server; null if there is none, as after a restart with another app.
    settings_version with_app(std::string_view client_id, std::string_view token_url) const;
    /// Replaces the version. Earlier ones are kept for as long as sign-ins that began with them may return.
    void replace(settings next, azdo::sys_time when);

private:
    struct former {
        settings_version version;
        azdo::sys_time until;
    };
    static constexpr std::size_t most = 64; ///< a script that edits the file without end must not use up the memory

    mutable std::mutex mutex_{};
    settings_version now_;
    std::deque<former> former_{}; ///< oldest first
};

/// What of `next` takes effect only when the server starts again: the names of the settings, such as `apiServer.publicApiUrl`. `next` gets
/// the values of `before` there.
std::vector<std::string> keep_until_restart(const settings& before, settings& next);

/// True if grants of one app are grants of the other.
bool is_same_app(const settings& a, const settings& b);

/// True if people have to connect again after `next` has taken the place of `before`: a legacy app became an app of Entra ID, or there is
/// no app any more.
bool ends_grants_of(const settings& before, const settings& next);

} // namespace callback_server
