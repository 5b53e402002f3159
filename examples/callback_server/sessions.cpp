// SPDX-License-Identifier: BSL-1.0
#include "sessions.hpp"

#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>

#include <algorithm>
#include <utility>

namespace callback_server {

session_record session_record::of(const session& what) {
    session_record made{
        .name = what.name, .person = what.person, .demanded = what.demanded, .answered = what.answered, .end_session = what.end_session};
    if (what.place) made.organization = what.place->name;
    if (what.place) made.server = what.place->server;
    if (what.grant) made.grant = what.grant->found_by;
    return made;
}

session session_record::bare() const {
    session made;
    made.name = name;
    if (!organization.empty()) made.place = azdo::organization{organization, server};
    made.person = person;
    made.demanded = demanded;
    made.answered = answered;
    made.end_session = end_session;
    return made;
}

azdo::result<std::string> stored_sessions::open(const session& what, azdo::sys_time now) {
    auto id = records_.open(azdo::json::encode(session_record::of(what)), what.person, now);
    if (id) remember(*id, what, now);
    return id;
}

azdo::result<std::optional<session>> stored_sessions::find(std::string_view id, azdo::sys_time now) {
    const auto text = records_.find(id, now);
    if (!text) return text.error();
    const auto record = *text ? azdo::json::decode<session_record>(**text) : azdo::result<session_record>(azdo::failure{});
    if (!record) {
        forget(id);
        return std::optional<session>();
    }
    std::optional<session> made = record->bare();
    if (const auto same = remembered(id, record->grant)) {
        made->calls = same->calls;
        made->grant = same->grant;
    } else {
        made = revive_(*std::move(made), record->grant);
    }
    if (made) remember(id, *made, now);
    return made;
}

std::string stored_sessions::person_of(std::string_view id, azdo::sys_time now) const {
    const std::scoped_lock lock(mutex_);
    const auto found = seen_.find(id);
    return found == seen_.end() || now >= found->second.used_at + session_store::longest_idle ? std::string() : found->second.what.person;
}

azdo::result<void> stored_sessions::edit(std::string_view id, azdo::sys_time now, const std::function<void(session_record&)>& change) {
    const auto text = records_.find(id, now);
    if (!text) return text.error();
    auto record = *text ? azdo::json::decode<session_record>(**text) : azdo::result<session_record>(azdo::failure{});
    if (!record) return {}; // it has ended
    change(*record);
    return records_.replace(id, azdo::json::encode(*record));
}

azdo::result<void> stored_sessions::connect(std::string_view id, const azdo::organization& place, azdo::sys_time now) {
    return edit(id, now, [&](session_record& record) {
        record.organization = place.name;
        record.server = place.server;
    });
}

azdo::result<void> stored_sessions::demand(std::string_view id, const std::string& claims, azdo::sys_time now) {
    return edit(id, now, [&](session_record& record) { record.demanded = claims; });
}

azdo::result<void> stored_sessions::close(std::string_view id) {
    auto closed = records_.close(id);
    if (closed) forget(id);
    return closed;
}

void stored_sessions::remember(std::string_view id, session what, azdo::sys_time now) {
    const std::scoped_lock lock(mutex_);
    if (const auto found = seen_.find(id); found != seen_.end()) {
        found->second = {std::move(what), now};
        return;
    }
    if (seen_.size() >= capacity_)
        std::erase_if(seen_, [&](const auto& one) { return now >= one.second.used_at + session_store::longest_idle; });
    if (seen_.size() >= capacity_)
        seen_.erase(
            std::min_element(seen_.begin(), seen_.end(), [](const auto& a, const auto& b) { return a.second.used_at < b.second.used_at; }));
    seen_.emplace(id, seen{std::move(what), now});
}

void stored_sessions::forget(std::string_view id) {
    const std::scoped_lock lock(mutex_);
    if (const auto found = seen_.find(id); found != seen_.end()) seen_.erase(found);
}

std::optional<session> stored_sessions::remembered(std::string_view id, const grant_reference& found_by) const {
    const std::scoped_lock lock(mutex_);
    const auto found = seen_.find(id);
    if (found == seen_.end() || !found->second.what.grant || found->second.what.grant->found_by != found_by) return std::nullopt;
    return found->second.what;
}

} // namespace callback_server
