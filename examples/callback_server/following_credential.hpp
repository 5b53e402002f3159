// SPDX-License-Identifier: BSL-1.0
// The credential of a grant, which follows the settings of its app.
#pragma once

#include "live_settings.hpp"

#include <azdo/core/result.hpp>
#include <azdo/http/any_credential.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/url.hpp>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

namespace callback_server {

/// Renews a grant with the current secret of its app. When another app takes the place of that app, the grant goes on with the app and the
/// secret that it has, for as long as the server accepts them. When an app of Entra ID takes the place of a legacy app, or the app is
/// removed, people have to connect again: `not_signed_in`, at once, or for a sign-in that ended later, when its access token ends. Copies
/// share their state.
class following_credential {
public:
    using maker = std::function<azdo::any_credential(const settings& with)>;

    /// `granted_with`: the settings with which the person signed in.
    following_credential(std::shared_ptr<const live_settings> live, settings_version granted_with, maker make)
        : shared_(std::make_shared<shared>(std::move(live), std::move(granted_with), std::move(make))) {}

    bool is_for(const azdo::http::url_parts& url) const { return shared_->any().is_for(url); }
    std::string refusal(const azdo::http::url_parts& url) const { return shared_->any().refusal(url); }
    azdo::conversation<azdo::http::authorization> authorize(const azdo::http::authorization* refused, azdo::next_t next) const {
        return authorize_with(shared_, refused, next);
    }

private:
    struct latest {
        azdo::any_credential credential;
        bool is_replaced = false; ///< another app has taken its place
        bool is_ending = false;   ///< must not be renewed
    };
    struct shared {
        shared(std::shared_ptr<const live_settings> from, settings_version with, maker how)
            : live(std::move(from)), made_with(std::move(with)), make(std::move(how)), made(make(*made_with)),
              is_late(!is_same_app(*live->now(), *made_with)) {}
        /// Nothing when the grant has ended.
        std::optional<latest> now() {
            const std::scoped_lock lock(mutex);
            settings_version current = live->now();
            if (current == made_with) return latest{made};
            if (is_same_app(*current, *made_with)) {
                made = make(*current);
                made_with = std::move(current);
                return latest{made};
            }
            if (!ends_grants_of(*made_with, *current)) return latest{made, true};
            if (!is_late) return std::nullopt;
            return latest{made, true, true};
        }
        azdo::any_credential any() {
            const std::scoped_lock lock(mutex);
            return made;
        }
        std::shared_ptr<const live_settings> live;
        std::mutex mutex{};
        settings_version made_with;
        maker make;
        azdo::any_credential made;
        const bool is_late; ///< the sign-in ended after its app was replaced
    };

    static azdo::failure replaced() {
        return azdo::fail(azdo::failure_kind::not_signed_in, "this server now uses another app: connect Azure DevOps again");
    }
    static azdo::conversation<azdo::http::response> send_nothing(const void*, azdo::http::request&&) { co_return replaced(); }
    static azdo::conversation<azdo::http::authorization> authorize_with(
        std::shared_ptr<shared> all, const azdo::http::authorization* refused, azdo::next_t next) {
        const std::optional<latest> held = all->now();
        if (!held) co_return replaced();
        const azdo::next_t onward = held->is_ending ? azdo::next_t(nullptr, &send_nothing) : next;
        azdo::result<azdo::http::authorization> outcome = co_await held->credential.authorize(refused, onward);
        const bool is_refused = !outcome && !outcome.error().type_key.empty();
        if (held->is_replaced && is_refused) co_return replaced();
        co_return outcome;
    }

    std::shared_ptr<shared> shared_;
};

} // namespace callback_server
