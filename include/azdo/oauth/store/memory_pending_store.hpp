// SPDX-License-Identifier: BSL-1.0
// Pending sign-ins in the server's memory, for hosts of one process that keep the content of a sign-in out of the browser.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/time.hpp>
#include <azdo/oauth/crypto/random.hpp>
#include <azdo/oauth/flow/callback.hpp>
#include <azdo/oauth/flow/pending.hpp>
#include <azdo/oauth/store/pending_store.hpp>
#include <azdo/oauth/store/sign_in_cookie.hpp>

#include <cstddef>
#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::oauth {

/// Keeps pending sign-ins until it is destroyed. Each browser gets a cookie with a random text that no other browser has; a sign-in is
/// found by its state and that text, in the session that began it. Bounded and thread-safe.
///
/// Example:
/// ```
/// oauth::memory_pending_store pending{true};
/// auto headers = pending.keep(begun.pending, session_id, cookie_header, entropy, now);   // each one a Set-Cookie header
/// auto found = pending.find(query, session_id, cookie_header);                            // at the callback
/// if (found) answer.add("Set-Cookie", pending.drop(*found));
/// ```
class memory_pending_store {
public:
    /// `secure`: false only for plain http on this machine itself. `capacity`: the most sign-ins that may wait; each takes some 500 bytes.
    /// One more replaces the one that was begun first, which then has to be begun again: a new sign-in is never locked out.
    explicit memory_pending_store(bool secure = true, std::size_t capacity = 16'384) : cookie_{secure}, capacity_(capacity) {}

    /// Failures: `unavailable` without random bytes.
    template <entropy_source E>
    result<std::vector<std::string>> keep(
        const pending_sign_in& pending, std::string_view session, std::string_view cookie_header, E&& entropy, sys_time now) {
        auto id = sign_in_id(pending.state);
        if (!id) return std::move(id).error();
        auto shown = random_text<32>(entropy);
        if (!shown) return std::move(shown).error();
        const std::scoped_lock lock(mutex_);
        while (!by_time_.empty() && by_time_.begin()->first + sign_in_lifetime <= now) forget(by_time_.begin()->second);
        std::vector<std::string> headers = cookie_.drop_surplus(
            cookie_header, [&](std::string_view name, std::string_view value) { return open(name, value, session); }, now);
        const std::string name = std::string(cookie_.prefix()) + *id;
        headers.push_back(cookie_.set(name, shown->reveal()));
        forget(*id);
        while (!by_time_.empty() && waiting_.size() >= capacity_) forget(by_time_.begin()->second);
        by_time_.emplace(pending.created_at, *id);
        waiting_.emplace(*std::move(id), entry{pending, *std::move(shown), std::string(session)});
        return headers;
    }

    /// Failures: `invalid_input` when this browser began no sign-in with that state, and those of `read_callback`.
    result<pending_sign_in> find(std::string_view query, std::string_view session, std::string_view cookie_header) const {
        const auto came = read_callback(query);
        if (!came) return came.error();
        return find(*came, session, cookie_header);
    }
    /// Overload for a callback that has been read.
    result<pending_sign_in> find(const callback_parameters& came, std::string_view session, std::string_view cookie_header) const {
        if (came.state.empty()) return detail::unreadable_callback("has no state");
        const std::scoped_lock lock(mutex_);
        return cookie_.find(
            came.state, cookie_header, [&](std::string_view name, std::string_view value) { return open(name, value, session); });
    }

    std::string drop(const pending_sign_in& pending) {
        const std::string id = sign_in_id(pending.state).value_or("");
        const std::scoped_lock lock(mutex_);
        forget(id);
        return cookie_.drop(std::string(cookie_.prefix()) + id);
    }

    /// The number of pending sign-ins.
    std::size_t size() const {
        const std::scoped_lock lock(mutex_);
        return waiting_.size();
    }

private:
    struct entry {
        pending_sign_in pending;
        secret<std::string> shown; ///< the value of the browser's cookie
        std::string session;
    };
    void forget(std::string id) { // a copy: it may be an element of `by_time_`
        const auto found = waiting_.find(id);
        if (found == waiting_.end()) return;
        by_time_.erase({found->second.pending.created_at, id});
        waiting_.erase(found);
    }
    result<pending_sign_in> open(std::string_view name, std::string_view value, std::string_view session) const {
        const auto found = waiting_.find(name.substr(cookie_.prefix().size()));
        if (found == waiting_.end() || !equal_in_constant_time(found->second.shown.reveal(), value) ||
            !equal_in_constant_time(found->second.session, session))
            return fail(failure_kind::invalid_input, "this browser has no pending sign-in of this name");
        return found->second.pending;
    }

    detail::sign_in_cookie cookie_;
    std::size_t capacity_;
    mutable std::mutex mutex_;
    std::map<std::string, entry, std::less<>> waiting_;
    std::set<std::pair<sys_time, std::string>> by_time_; ///< with the time when each was begun
};

static_assert(pending_store<memory_pending_store>);

} // namespace azdo::inline v1::oauth
