// SPDX-License-Identifier: BSL-1.0
#include "session_store.hpp"

#include <azdo/oauth/random.hpp>

#include <algorithm>
#include <utility>

namespace callback_server {

azdo::result<std::string> new_session_id(const entropy& random) {
    auto made = azdo::oauth::random_text<32>(random);
    if (!made) return std::move(made).error();
    return made->reveal();
}

bool is_session_id(std::string_view text) noexcept {
    return text.size() == 43 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

azdo::result<std::string> session_store::open(session what, azdo::sys_time now) {
    auto id = new_session_id(random_);
    if (!id) return id;
    const std::scoped_lock lock(mutex_);
    make_room(now);
    all_.insert_or_assign(*id, entry{std::move(what), now, now});
    return id;
}

std::optional<session> session_store::find(std::string_view id, azdo::sys_time now) {
    const std::scoped_lock lock(mutex_);
    const auto found = all_.find(id);
    if (found == all_.end()) return std::nullopt;
    if (is_over(found->second, now)) {
        all_.erase(found);
        return std::nullopt;
    }
    found->second.used_at = now;
    return found->second.what;
}

void session_store::connect(std::string_view id, azdo::organization place) {
    const std::scoped_lock lock(mutex_);
    const auto found = all_.find(id);
    if (found != all_.end()) found->second.what.place = std::move(place);
}

void session_store::close(std::string_view id) {
    const std::scoped_lock lock(mutex_);
    const auto found = all_.find(id);
    if (found != all_.end()) all_.erase(found);
}

std::size_t session_store::size() const {
    const std::scoped_lock lock(mutex_);
    return all_.size();
}

void session_store::make_room(azdo::sys_time now) {
    std::erase_if(all_, [&](const auto& one) { return is_over(one.second, now); });
    while (!all_.empty() && all_.size() >= capacity_)
        all_.erase(
            std::min_element(all_.begin(), all_.end(), [](const auto& a, const auto& b) { return a.second.used_at < b.second.used_at; }));
}

} // namespace callback_server
