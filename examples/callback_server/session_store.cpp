// SPDX-License-Identifier: BSL-1.0
#include "session_store.hpp"

#include <azdo/oauth/crypto/random.hpp>

#include <algorithm>
#include <set>
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
    make_room(now, what.person);
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

void session_store::demand(std::string_view id, std::string claims) {
    const std::scoped_lock lock(mutex_);
    const auto found = all_.find(id);
    if (found != all_.end()) found->second.what.demanded = std::move(claims);
}

void session_store::close(std::string_view id) {
    const std::scoped_lock lock(mutex_);
    const auto found = all_.find(id);
    if (found != all_.end()) all_.erase(found);
}

std::vector<std::shared_ptr<const kept_grant>> session_store::grants() const {
    const std::scoped_lock lock(mutex_);
    std::set<std::shared_ptr<const kept_grant>> all;
    for (const auto& [id, one] : all_)
        if (one.what.grant) all.insert(one.what.grant);
    return {all.begin(), all.end()};
}

std::size_t session_store::size() const {
    const std::scoped_lock lock(mutex_);
    return all_.size();
}

std::string session_store::person_of(std::string_view id, azdo::sys_time now) const {
    const std::scoped_lock lock(mutex_);
    const auto found = all_.find(id);
    return found == all_.end() || is_over(found->second, now) ? std::string() : found->second.what.person;
}

void session_store::make_room(azdo::sys_time now, const std::string& person) {
    std::erase_if(all_, [&](const auto& one) { return is_over(one.second, now); });
    const auto of_person = [&](const auto& one) { return !person.empty() && one.second.what.person == person; };
    while (static_cast<std::size_t>(std::count_if(all_.begin(), all_.end(), of_person)) >= longest_list) end_oldest_of(person);
    while (!all_.empty() && all_.size() >= capacity_) end_oldest_of(busiest());
}

void session_store::end_oldest_of(const std::string& person) {
    auto oldest = all_.end();
    for (auto one = all_.begin(); one != all_.end(); ++one)
        if (one->second.what.person == person && (oldest == all_.end() || one->second.used_at < oldest->second.used_at)) oldest = one;
    if (oldest != all_.end()) all_.erase(oldest);
}

/// The person with the most sessions; among equals, the one with the least recently used session.
std::string session_store::busiest() const {
    struct tally {
        std::size_t count = 0;
        azdo::sys_time oldest = azdo::sys_time::max();
    };
    std::map<std::string_view, tally> all;
    for (const auto& [id, one] : all_) {
        tally& mine = all[one.what.person];
        ++mine.count;
        mine.oldest = std::min(mine.oldest, one.used_at);
    }
    const auto most = std::max_element(all.begin(), all.end(), [](const auto& a, const auto& b) {
        return a.second.count != b.second.count ? a.second.count < b.second.count : a.second.oldest > b.second.oldest;
    });
    return most == all.end() ? std::string() : std::string(most->first);
}

} // namespace callback_server
