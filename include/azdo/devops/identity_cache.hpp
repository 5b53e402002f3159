// SPDX-License-Identifier: BSL-1.0
// A bounded cache of identities, by any of their names.
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/text.hpp>
#include <azdo/devops/identity.hpp>
#include <azdo/http/clock.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1 {

/// How many identities `identity_resolver` remembers, and for how long.
struct identity_cache_limits {
    std::size_t capacity = 1'000;                ///< identities; beyond it the oldest is forgotten; 0: none is remembered
    std::chrono::milliseconds lifetime{600'000}; ///< after it an identity is asked for again
};

namespace detail {
inline std::string in_lower_case(std::string_view text) {
    std::string made(text);
    for (char& c : made) c = lower(c);
    return made;
}
/// The name of an id in the cache: what kind it is, then its text.
inline std::string cache_name(const storage_key& id) { return "key " + id.text(); }
inline std::string cache_name(const subject_descriptor& id) { return "subject " + id.text(); }
inline std::string cache_name(const identity_descriptor& id) { return "descriptor " + in_lower_case(id.text()); }
inline std::string cache_name(const origin_id& id) { return "origin " + in_lower_case(id.text()); }

/// For several threads. Time is handed in.
class identity_cache {
public:
    explicit identity_cache(const identity_cache_limits& limits) noexcept : limits_(limits) {}

    /// `name`: with the organization, as `keep` was given it.
    azdo::optional<known_identity> find(std::string_view organization, std::string_view name, http::time_point now) {
        const std::lock_guard lock(mutex_);
        const auto at = names_.find(joined({organization, "\n", name}));
        if (at == names_.end()) return {};
        const auto found = entries_.find(at->second);
        if (found->second.until < now || found->second.until == now) {
            forget(found);
            return {};
        }
        return found->second.who;
    }

    /// Remembers it by all of its ids, and by the name under which it was found, unless that is empty.
    void keep(std::string_view organization, const known_identity& who, std::string_view name, http::time_point now) {
        if (limits_.capacity == 0) return;
        const std::lock_guard lock(mutex_);
        entry made{who, now.after(limits_.lifetime), {cache_name(who.key)}};
        if (who.subject) made.names.push_back(cache_name(*who.subject));
        if (who.descriptor) made.names.push_back(cache_name(*who.descriptor));
        if (who.origin) made.names.push_back(cache_name(*who.origin));
        if (!name.empty()) made.names.emplace_back(name);
        for (std::string& one : made.names) one = joined({organization, "\n", one});
        for (const std::string& one : made.names)
            if (const auto older = names_.find(one); older != names_.end()) forget(entries_.find(older->second));
        if (entries_.size() >= limits_.capacity) forget(entries_.begin());
        const std::uint64_t number = next_++;
        for (const std::string& one : made.names) names_[one] = number;
        entries_.emplace(number, std::move(made));
    }
    std::size_t size() {
        const std::lock_guard lock(mutex_);
        return entries_.size();
    }

private:
    struct entry {
        known_identity who;
        http::time_point until;
        std::vector<std::string> names;
    };
    using entries = std::map<std::uint64_t, entry>; // the oldest first

    void forget(entries::iterator one) {
        for (const std::string& name : one->second.names) names_.erase(name);
        entries_.erase(one);
    }

    identity_cache_limits limits_;
    std::mutex mutex_;
    entries entries_;
    std::map<std::string, std::uint64_t, std::less<>> names_;
    std::uint64_t next_ = 0;
};
} // namespace detail

} // namespace azdo::inline v1
