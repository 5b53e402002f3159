// SPDX-License-Identifier: BSL-1.0
#include "stores.hpp"

#include "postgresql_stores.hpp"

#include <azdo/oauth/store/cookie_pending_store.hpp>
#include <azdo/oauth/store/file_token_store.hpp>
#include <azdo/oauth/store/replay_guard.hpp>
#include <azdo/oauth/store/token_folder.hpp>

#include <unistd.h>

#include <chrono>
#include <utility>

namespace callback_server {
namespace {

namespace oauth = azdo::oauth;

constexpr std::string_view away = "store_unavailable";

/// One machine: sign-ins under way in cookies, used ones and sessions in memory, grants in a folder or in memory.
class local_stores final : public stores {
public:
    local_stores(const settings& configured, entropy random, std::optional<oauth::token_folder> folder)
        : keys_(*configured.keys), pending_{keys_, configured.here.https}, random_(std::move(random)), folder_(std::move(folder)) {}

    azdo::result<std::vector<std::string>> keep_pending(
        const oauth::pending_sign_in& pending, std::string_view cookies, azdo::sys_time now) override {
        return pending_.keep(pending, {}, cookies, random_, now);
    }
    azdo::result<oauth::pending_sign_in> find_pending(const oauth::callback_parameters& came, std::string_view cookies) override {
        return pending_.find(came, {}, cookies);
    }
    std::string drop_pending(const oauth::pending_sign_in& pending) override { return pending_.drop(pending); }
    azdo::result<void> claim(std::string_view id, azdo::sys_time forget_at, azdo::sys_time now) override {
        return used_.claim(id, forget_at, now);
    }

    std::optional<grant_store> grant_of(const std::string& person) const override {
        if (!folder_ || person.empty()) return std::nullopt;
        return grant_store::over(oauth::file_token_store<entropy>{*folder_, {.user = person}, keys_, random_});
    }
    azdo::result<std::vector<azdo::result<grant_store>>> all_grants() const override {
        std::vector<azdo::result<grant_store>> all;
        if (!folder_) return all;
        auto stored = oauth::file_token_store<entropy>::all(*folder_, keys_, random_);
        if (!stored) return std::move(stored).error();
        for (auto& one : *stored)
            all.push_back(one ? azdo::result<grant_store>(grant_store::over(*std::move(one))) : std::move(one).error());
        return all;
    }

    std::string fault() const override {
        const bool good = !folder_ || (folder_->check() && ::access(folder_->path().c_str(), R_OK | W_OK | X_OK) == 0);
        return good ? "" : "the folder of the grants cannot be used";
    }
    std::string warning() const override { return folder_ ? folder_->warning() : std::string(); }

private:
    oauth::seal_keys keys_;
    oauth::cookie_pending_store pending_;
    oauth::replay_guard used_{};
    entropy random_;
    std::optional<oauth::token_folder> folder_;
};

} // namespace

azdo::result<std::unique_ptr<stores>> open_stores(const settings& configured, entropy random) {
    if (!configured.store.empty()) return open_postgresql_stores(configured, std::move(random));
    std::optional<oauth::token_folder> folder;
    if (!configured.token_folder.empty()) {
        auto opened = oauth::token_folder::open(configured.token_folder);
        if (!opened) return std::move(opened).error();
        folder = *std::move(opened);
    }
    return std::unique_ptr<stores>(std::make_unique<local_stores>(configured, std::move(random), std::move(folder)));
}

azdo::failure store_away(const azdo::failure& why) {
    azdo::failure made = azdo::fail(azdo::failure_kind::unavailable, why.message);
    made.type_key = away;
    made.retry_after = std::chrono::seconds(5);
    return made;
}

bool is_store_away(const azdo::failure& why) noexcept { return why.kind == azdo::failure_kind::unavailable && why.type_key == away; }

} // namespace callback_server
