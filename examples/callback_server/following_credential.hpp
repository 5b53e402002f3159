// SPDX-License-Identifier: BSL-1.0
// The credential of a grant, which follows the settings of its app.
#pragma once

#include "live_settings.hpp"

#include <azdo/core/result.hpp>
#include <azdo/http/any_credential.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/url.hpp>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

namespace callback_server {

/// Renews a grant with the current secret of its app. When another app has taken the place of that app, the grant is of no use any more:
/// `not_signed_in`. Copies share their state.
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
    struct shared {
        shared(std::shared_ptr<const live_settings> from, settings_version with, maker how)
            : live(std::move(from)), made_with(std::move(with)), make(std::move(how)), made(make(*made_with)) {}
        /// Nothing when the app is another one.
        std::optional<azdo::any_credential> latest() {
            const std::scoped_lock lock(mutex);
            settings_version now = live->now();
            if (now == made_with) return made;
            if (!is_same_app(*now, *made_with)) return std::nullopt;
            made = make(*now);
            made_with = std::move(now);
            return made;
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
    };

    static azdo::conversation<azdo::http::authorization> authorize_with(
        std::shared_ptr<shared> all, const azdo::http::authorization* refused, azdo::next_t next) {
        const std::optional<azdo::any_credential> held = all->latest();
        if (!held) co_return azdo::fail(azdo::failure_kind::not_signed_in, "this server now uses another app: connect Azure DevOps again");
        azdo::result<azdo::http::authorization> outcome = co_await held->authorize(refused, next);
        co_return outcome;
    }

    std::shared_ptr<shared> shared_;
};

} // namespace callback_server
