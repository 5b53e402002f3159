// SPDX-License-Identifier: BSL-1.0
// All scopes as a table, for searching them at compile time, and for reading the text of a token at run time.
#pragma once

#include <azdo/http/scope.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <tuple>
#include <type_traits>

namespace azdo::inline v1 {

/// A scope in the table.
struct scope_entry {
    std::string_view id;
    std::string_view inherits; ///< the id of the narrower scope that it includes; empty: none
};

namespace detail {
/// Every type of `azdo::scope`. A test compares the types, and what each inherits, with the published table.
using all_scopes = std::tuple<scope::advsec, scope::advsec_write, scope::advsec_manage, scope::agentpools, scope::agentpools_manage,
    scope::environment_manage, scope::analytics, scope::auditlog, scope::auditstreams_manage, scope::profile, scope::hooks,
    scope::hooks_write, scope::build, scope::build_execute, scope::code, scope::code_write, scope::code_manage, scope::code_full,
    scope::code_status, scope::connected_server, scope::entitlements, scope::memberentitlementmanagement,
    scope::memberentitlementmanagement_write, scope::extension, scope::extension_manage, scope::extension_data, scope::extension_data_write,
    scope::githubconnections, scope::githubconnections_manage, scope::graph, scope::graph_manage, scope::identity, scope::identity_manage,
    scope::machinegroup_manage, scope::gallery, scope::gallery_acquire, scope::gallery_publish, scope::gallery_manage, scope::notification,
    scope::notification_write, scope::notification_manage, scope::notification_diagnostics, scope::packaging, scope::packaging_write,
    scope::packaging_manage, scope::pats, scope::pats_manage, scope::pipelineresources_use, scope::pipelineresources_manage, scope::project,
    scope::project_write, scope::project_manage, scope::release, scope::release_execute, scope::release_manage, scope::securefiles_read,
    scope::securefiles_write, scope::securefiles_manage, scope::security_manage, scope::serviceendpoint, scope::serviceendpoint_query,
    scope::serviceendpoint_manage, scope::hooks_interact, scope::settings, scope::settings_write, scope::symbols, scope::symbols_write,
    scope::symbols_manage, scope::taskgroups_read, scope::taskgroups_write, scope::taskgroups_manage, scope::dashboards,
    scope::dashboards_manage, scope::test, scope::test_write, scope::threads_full, scope::tokens, scope::tokenadministration,
    scope::profile_write, scope::variablegroups_read, scope::variablegroups_write, scope::variablegroups_manage, scope::wiki,
    scope::wiki_write, scope::work, scope::work_write, scope::work_full, scope::user_impersonation>;

constexpr std::size_t no_scope = static_cast<std::size_t>(-1);

template <class Scope>
constexpr scope_entry entry_of() noexcept {
    if constexpr (std::is_void_v<typename Scope::inherits>)
        return {Scope::id, {}};
    else
        return {Scope::id, Scope::inherits::id};
}
template <class Tuple>
struct scope_table_of;
template <class... Scopes>
struct scope_table_of<std::tuple<Scopes...>> {
    static constexpr std::array<scope_entry, sizeof...(Scopes)> value{entry_of<Scopes>()...};
};
} // namespace detail

/// The scopes in the order of `azdo::scope`.
inline constexpr auto& scope_table = detail::scope_table_of<detail::all_scopes>::value;

namespace detail {
/// The position of a scope in the table; `no_scope` if it is not in the table.
constexpr std::size_t scope_index(std::string_view id) noexcept {
    for (std::size_t i = 0; i < scope_table.size(); ++i)
        if (scope_table[i].id == id) return i;
    return no_scope;
}

/// A set of scopes, one bit each.
struct scope_bits {
    std::uint64_t words[2]{};

    constexpr void add(std::size_t index) noexcept { words[index / 64] |= std::uint64_t{1} << index % 64; }
    constexpr bool has(std::size_t index) const noexcept { return (words[index / 64] >> index % 64 & 1) != 0; }
    constexpr bool meets(const scope_bits& other) const noexcept {
        return ((words[0] & other.words[0]) | (words[1] & other.words[1])) != 0;
    }
    constexpr bool is_within(const scope_bits& other) const noexcept {
        return ((words[0] & ~other.words[0]) | (words[1] & ~other.words[1])) == 0;
    }
    constexpr bool empty() const noexcept { return (words[0] | words[1]) == 0; }
    constexpr bool operator==(const scope_bits&) const = default;
};
static_assert(scope_table.size() <= 128);

/// A scope and all scopes that it includes.
constexpr scope_bits included_by(std::size_t index) noexcept {
    scope_bits all;
    if (scope_table[index].id == scope::user_impersonation::id) {
        for (std::size_t i = 0; i < scope_table.size(); ++i) all.add(i);
        return all;
    }
    for (; index != no_scope; index = scope_table[index].inherits.empty() ? no_scope : scope_index(scope_table[index].inherits))
        all.add(index);
    return all;
}

/// The alternatives of an operation.
template <class... Scopes>
constexpr scope_bits bits_of(scope_alternatives<Scopes...>) noexcept {
    scope_bits all;
    (all.add(scope_index(Scopes::id)), ...);
    return all;
}
} // namespace detail

} // namespace azdo::inline v1
