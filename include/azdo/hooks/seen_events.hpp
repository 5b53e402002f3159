// SPDX-License-Identifier: BSL-1.0
// `seen_events`: remembers which events were handled, since the service may deliver one more than once.
#pragma once

#include <concepts>
#include <cstddef>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::hooks {

/// What a delivery of an event is.
enum class delivery_state : unsigned char {
    first,     ///< nobody handles it yet: the caller does
    under_way, ///< another delivery of it is being handled
    handled,   ///< it was handled before
};

/// A memory of events. `begin(id)` says whether to handle one; then either `finish(id)` or, if the handler failed, `forget(id)` follows.
/// Several threads may call it. Replicas of a receiver need a shared one, such as a table with a unique key.
template <class M>
concept event_memory = requires(M& memory, std::string_view id) {
    { memory.begin(id) } -> std::same_as<delivery_state>;
    memory.finish(id);
    memory.forget(id);
};

/// The memory of one process, bounded: the event that was handled first is forgotten first.
///
/// Example: `azdo::hooks::seen_events seen{100'000};`
class seen_events {
public:
    /// `capacity`: the most handled events that are remembered. The service repeats a delivery for a minute or so; a person may much later.
    explicit seen_events(std::size_t capacity = 16'384) : capacity_(capacity) {}

    delivery_state begin(std::string_view id) {
        const std::scoped_lock lock(mutex_);
        const auto found = all_.find(id);
        if (found != all_.end()) return found->second ? delivery_state::handled : delivery_state::under_way;
        all_.emplace(std::string(id), false);
        return delivery_state::first;
    }
    void finish(std::string_view id) {
        const std::scoped_lock lock(mutex_);
        const auto found = all_.find(id);
        if (found == all_.end() || std::exchange(found->second, true)) return;
        handled_.push_back(found->first);
        if (handled_.size() <= capacity_) return;
        all_.erase(handled_.front());
        handled_.pop_front();
    }
    /// Lets an event that is under way be tried again.
    void forget(std::string_view id) {
        const std::scoped_lock lock(mutex_);
        const auto found = all_.find(id);
        if (found != all_.end() && !found->second) all_.erase(found);
    }

private:
    std::mutex mutex_{};
    std::size_t capacity_;
    std::map<std::string, bool, std::less<>> all_{}; // true: handled
    std::deque<std::string> handled_{};
};

} // namespace azdo::inline v1::hooks
