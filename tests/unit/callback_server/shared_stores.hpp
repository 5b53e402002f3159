// SPDX-License-Identifier: BSL-1.0
// What a database does for replicas, in memory, and with a switch that takes it away.
#pragma once

#include <callback_server/session_store.hpp>
#include <callback_server/stores.hpp>

#include <azdo/oauth/crypto/entropy.hpp>
#include <azdo/oauth/store/cookie_pending_store.hpp>
#include <azdo/oauth/store/replay_guard.hpp>

#include <atomic>
#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace callback_server_tests {

namespace oauth = azdo::oauth;

class shared_stores final : public callback_server::stores, public callback_server::session_records {
public:
    std::atomic<bool> is_away{false};

    static azdo::failure away() {
        return callback_server::store_away(azdo::fail(azdo::failure_kind::transport, "no connection to db.internal"));
    }
    static oauth::seal_keys keys() { return {oauth::seal_key::from_secret(azdo::secret<std::string>(std::string(40, 'k'))).value()}; }

    azdo::result<std::vector<std::string>> keep_pending(
        const oauth::pending_sign_in& pending, std::string_view cookies, azdo::sys_time now) override {
        if (is_away) return away();
        return pending_.keep(pending, {}, cookies, oauth::system_entropy, now);
    }
    azdo::result<oauth::pending_sign_in> find_pending(const oauth::callback_parameters& came, std::string_view cookies) override {
        if (is_away) return away();
        return pending_.find(came, {}, cookies);
    }
    std::string drop_pending(const oauth::pending_sign_in& pending) override { return pending_.drop(pending); }
    azdo::result<void> claim(std::string_view id, azdo::sys_time forget_at, azdo::sys_time now) override {
        if (is_away) return away();
        return used_.claim(id, forget_at, now);
    }

    /// A grant as a database keeps it.
    struct away_or {
        const shared_stores* home;
        oauth::memory_token_store held;

        azdo::result<oauth::stored_token> read() const { return home->is_away ? azdo::result<oauth::stored_token>(away()) : held.read(); }
        azdo::result<std::uint64_t> compare_and_swap(std::uint64_t generation, const oauth::token& value) const {
            return home->is_away ? azdo::result<std::uint64_t>(away()) : held.compare_and_swap(generation, value);
        }
        azdo::result<oauth::connection> look() const { return home->is_away ? azdo::result<oauth::connection>(away()) : held.look(); }
        azdo::result<void> choose(std::string organization) const {
            return home->is_away ? azdo::result<void>(away()) : held.choose(std::move(organization));
        }
        azdo::result<void> sign_out() const { return home->is_away ? azdo::result<void>(away()) : held.sign_out(); }
    };
    std::optional<callback_server::grant_store> grant_of(const std::string& person) const override {
        if (person.empty()) return std::nullopt;
        const std::scoped_lock lock(mutex_);
        return callback_server::grant_store::over(away_or{this, grants_[person]});
    }
    azdo::result<std::vector<azdo::result<callback_server::grant_store>>> all_grants() const override {
        if (is_away) return away();
        const std::scoped_lock lock(mutex_);
        std::vector<azdo::result<callback_server::grant_store>> all;
        for (const auto& [person, held] : grants_)
            if (held.read()) all.emplace_back(callback_server::grant_store::over(away_or{this, held}));
        return all;
    }
    callback_server::session_records* sessions() override { return this; }
    std::string fault() const override { return is_away ? "the database cannot be used" : ""; }

    azdo::result<std::string> open(const std::string& text, const std::string&, azdo::sys_time) override {
        if (is_away) return away();
        auto id = callback_server::new_session_id(oauth::system_entropy);
        const std::scoped_lock lock(mutex_);
        if (id) texts_[*id] = text;
        return id;
    }
    azdo::result<std::optional<std::string>> find(std::string_view id, azdo::sys_time) override {
        if (is_away) return away();
        const std::scoped_lock lock(mutex_);
        const auto found = texts_.find(id);
        return found == texts_.end() ? std::nullopt : std::optional(found->second);
    }
    azdo::result<void> replace(std::string_view id, const std::string& text) override {
        if (is_away) return away();
        const std::scoped_lock lock(mutex_);
        if (const auto found = texts_.find(id); found != texts_.end()) found->second = text;
        return {};
    }
    azdo::result<void> close(std::string_view id) override {
        if (is_away) return away();
        const std::scoped_lock lock(mutex_);
        if (const auto found = texts_.find(id); found != texts_.end()) texts_.erase(found);
        return {};
    }

    std::vector<std::string> texts() const {
        const std::scoped_lock lock(mutex_);
        std::vector<std::string> all;
        for (const auto& [id, text] : texts_) all.push_back(text);
        return all;
    }
    /// Replaces all texts, as somebody with access to the database can.
    void overwrite(const std::string& text) {
        const std::scoped_lock lock(mutex_);
        for (auto& [id, held] : texts_) held = text;
    }

private:
    mutable std::mutex mutex_{};
    oauth::cookie_pending_store pending_{keys(), false};
    oauth::replay_guard used_{};
    mutable std::map<std::string, oauth::memory_token_store> grants_{};
    std::map<std::string, std::string, std::less<>> texts_{};
};

} // namespace callback_server_tests
