// SPDX-License-Identifier: BSL-1.0
// `minimal_scopes<operations…>`: the smallest set of scopes that an app has to be registered with for these operations.
#pragma once

#include <azdo/http/operation.hpp>
#include <azdo/http/scope_set.hpp>
#include <azdo/http/scope_table.hpp>

#include <array>
#include <cstddef>
#include <tuple>
#include <type_traits>
#include <utility>

namespace azdo::inline v1 {

namespace detail {
/// The needs of operations: for each, the scopes that are enough.
struct scope_needs {
    std::array<scope_bits, 128> all{};
    std::size_t count = 0;

    /// Adds a need unless a stricter one is already there, and drops those that the new one makes redundant.
    constexpr void add(const scope_bits& enough) {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (all[i].is_within(enough)) return;
            if (!enough.is_within(all[i])) all[kept++] = all[i];
        }
        count = kept;
        all[count++] = enough;
    }
};

/// A choice of scopes. Of two choices with equally many scopes, the one that includes less is better.
struct scope_choice {
    scope_bits chosen{};
    std::size_t count = 0;
    std::size_t included = 0;
};

/// Searches for the best choice of at most `limit` scopes that contains a sufficient scope for each need.
class scope_search {
public:
    constexpr scope_search(const scope_needs& needs, std::size_t limit) : needs_(needs), limit_(limit) { go_on({}, 0); }
    constexpr bool found() const noexcept { return found_; }
    constexpr const scope_choice& best() const noexcept { return best_; }

private:
    constexpr void go_on(const scope_choice& so_far, std::size_t need) {
        while (need < needs_.count && needs_.all[need].meets(so_far.chosen)) ++need;
        if (need == needs_.count) {
            if (!found_ || so_far.included < best_.included) best_ = so_far;
            found_ = true;
            return;
        }
        if (so_far.count == limit_) return;
        for (std::size_t i = 0; i < scope_table.size(); ++i) {
            if (!needs_.all[need].has(i)) continue;
            scope_choice more = so_far;
            more.chosen.add(i);
            ++more.count;
            const scope_bits all = included_by(i);
            for (std::size_t j = 0; j < scope_table.size(); ++j) more.included += all.has(j) ? 1 : 0;
            go_on(more, need + 1);
        }
    }

    const scope_needs& needs_;
    std::size_t limit_;
    scope_choice best_{};
    bool found_ = false;
};

template <std::size_t Count>
constexpr scope_choice smallest_cover(const std::array<scope_bits, Count>& operations) {
    scope_bits listed;
    scope_needs different;
    for (const scope_bits& one : operations) {
        bool is_new = !one.empty();
        for (std::size_t i = 0; i < different.count; ++i) is_new = is_new && !(different.all[i] == one);
        if (is_new) different.all[different.count++] = one;
    }
    for (std::size_t i = 0; i < different.count; ++i)
        for (std::size_t word = 0; word < 2; ++word) listed.words[word] |= different.all[i].words[word];
    // Only scopes that an operation lists are candidates: a wider one covers the same needs as the widest listed one below it, but grants
    // more.
    scope_needs needs;
    for (std::size_t i = 0; i < different.count; ++i) {
        scope_bits enough;
        for (std::size_t scope = 0; scope < scope_table.size(); ++scope)
            if (listed.has(scope) && included_by(scope).meets(different.all[i])) enough.add(scope);
        needs.add(enough);
    }
    for (std::size_t limit = 0;; ++limit)
        if (const scope_search search(needs, limit); search.found()) return search.best();
}

template <class... Operations>
inline constexpr std::array<scope_bits, sizeof...(Operations)> needs_of{bits_of(scopes_allowing<Operations>())...};

template <class... Operations>
struct minimal {
    static constexpr scope_choice choice = smallest_cover(needs_of<Operations...>);
    static constexpr auto positions = [] {
        std::array<std::size_t, choice.count> all{};
        std::size_t next = 0;
        for (std::size_t i = 0; i < scope_table.size(); ++i)
            if (choice.chosen.has(i)) all[next++] = i;
        return all;
    }();
    template <std::size_t... I>
    static constexpr auto set(std::index_sequence<I...>) noexcept {
        return scope_set<std::tuple_element_t<positions[I], all_scopes>...>;
    }
    using type = decltype(set(std::make_index_sequence<choice.count>{}));
};
} // namespace detail

/// The smallest set of scopes with which an app may call all of these operations. The search is exact, not greedy; of several equally small
/// sets it returns the one that grants least. Operations that list no scope need none.
///
/// Example:
/// ```
/// constexpr auto needed = azdo::minimal_scopes<wit::query_by_wiql, wit::create_work_item, ims::read_identities>;
/// static_assert(registered.covers(needed));
/// std::puts(needed.text().c_str()); // vso.identity vso.work_write
/// ```
/// A set that does not include this one may still allow every operation, through other alternatives; `require_scopes<…>` checks each
/// operation by itself.
template <operation... Operations>
inline constexpr typename detail::minimal<Operations...>::type minimal_scopes{};

} // namespace azdo::inline v1
