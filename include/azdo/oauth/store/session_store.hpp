// SPDX-License-Identifier: BSL-1.0
// Sessions of signed-in browsers: the concept, the limits, and a store in memory.
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/failure.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/time.hpp>
#include <azdo/oauth/crypto/entropy.hpp>
#include <azdo/oauth/crypto/random.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::oauth {

/// Keeps a text for each session, which only the browser's random id finds. Any thread may call it.
/// - `open(text, person, now)`: stores a session under a new, unguessable id, which it returns. A person with too many sessions loses the
///   least recently used one; an empty person is not counted.
/// - `find(id, now)`: the text; nothing if the id is unknown or the session has ended. Counts as use.
/// - `replace(id, text)`: stores another text; `not_found` if there is no such session. Of two at the same time, the last one counts.
/// - `close(id)`: ends it, if there is one.
template <class S>
concept session_store = requires(S& store, std::string_view id, const std::string& text, sys_time now) {
    { store.open(text, text, now) } -> std::same_as<result<std::string>>;
    { store.find(id, now) } -> std::same_as<result<std::optional<std::string>>>;
    { store.replace(id, text) } -> std::same_as<result<void>>;
    { store.close(id) } -> std::same_as<result<void>>;
};

/// When a session ends.
struct session_limits {
    std::chrono::seconds longest = std::chrono::hours(12);
    std::chrono::seconds longest_idle = std::chrono::hours(2);
    std::size_t of_a_person = 10;

    bool is_over(sys_time opened_at, sys_time used_at, sys_time now) const noexcept {
        return now >= opened_at + longest || now >= used_at + longest_idle;
    }
};

namespace detail {
inline failure no_such_session() { return fail(failure_kind::not_found, "this session has ended: sign in again"); }
/// 256 random bits as base64url; anything else is not looked for.
inline bool is_session_id(std::string_view text) noexcept {
    return text.size() == 43 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}
} // namespace detail

/// Sessions in the memory of one process. `capacity`: the most; one more ends the least recently used one.
///
/// Example: `oauth::memory_session_store sessions;  auto id = sessions.open(text, person, now);`
class memory_session_store {
public:
    using entropy = std::function<bool(std::span<unsigned char>)>;

    explicit memory_session_store(session_limits limits = {}, entropy random = system_entropy, std::size_t capacity = 10'000)
        : limits_(limits), random_(std::move(random)), capacity_(std::max<std::size_t>(capacity, 1)) {}

    /// Failures: `unavailable` without random bytes.
    result<std::string> open(const std::string& text, const std::string& person, sys_time now) {
        auto id = random_text<32>(random_);
        if (!id) return std::move(id).error();
        const std::scoped_lock lock(mutex_);
        std::erase_if(all_, [&](const auto& one) { return limits_.is_over(one.second.opened_at, one.second.used_at, now); });
        const auto of_person = [&](const auto& one) { return one.second.person == person; };
        while (!person.empty() && static_cast<std::size_t>(std::count_if(all_.begin(), all_.end(), of_person)) >= limits_.of_a_person)
            end_oldest(of_person);
        while (all_.size() >= capacity_) end_oldest([](const auto&) { return true; });
        all_.emplace(id->reveal(), entry{secret<std::string>(text), person, now, now});
        return id->reveal();
    }
    result<std::optional<std::string>> find(std::string_view id, sys_time now) {
        const std::scoped_lock lock(mutex_);
        const auto found = all_.find(id);
        if (found == all_.end()) return std::optional<std::string>();
        if (limits_.is_over(found->second.opened_at, found->second.used_at, now)) {
            all_.erase(found);
            return std::optional<std::string>();
        }
        found->second.used_at = std::max(found->second.used_at, now);
        return std::optional<std::string>(found->second.text.reveal());
    }
    result<void> replace(std::string_view id, const std::string& text) {
        const std::scoped_lock lock(mutex_);
        const auto found = all_.find(id);
        if (found == all_.end()) return detail::no_such_session();
        found->second.text = secret<std::string>(text);
        return {};
    }
    result<void> close(std::string_view id) {
        const std::scoped_lock lock(mutex_);
        if (const auto found = all_.find(id); found != all_.end()) all_.erase(found);
        return {};
    }

private:
    struct entry {
        secret<std::string> text;
        std::string person;
        sys_time opened_at;
        sys_time used_at;
    };
    template <class F>
    void end_oldest(F&& counts) {
        auto oldest = all_.end();
        for (auto one = all_.begin(); one != all_.end(); ++one)
            if (counts(*one) && (oldest == all_.end() || one->second.used_at < oldest->second.used_at)) oldest = one;
        if (oldest != all_.end()) all_.erase(oldest);
    }

    session_limits limits_;
    entropy random_;
    std::size_t capacity_;
    std::mutex mutex_;
    std::map<std::string, entry, std::less<>> all_;
};

static_assert(session_store<memory_session_store>);

} // namespace azdo::inline v1::oauth
