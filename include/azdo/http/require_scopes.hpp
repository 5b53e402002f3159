// SPDX-License-Identifier: BSL-1.0
// `require_scopes<registered>`: operations that the app's registered scopes do not allow do not compile.
#pragma once

#include <azdo/http/operation.hpp>
#include <azdo/http/scope_set.hpp>

#include <type_traits>

namespace azdo::inline v1 {

namespace detail {
/// True when one scope of the set is enough; its arguments name the operation, its needs and the set in the error message.
template <class Operation, class Needs, class Registered>
inline constexpr bool is_granted = Registered::covers(Needs{});

template <class Registered>
struct scope_policy {
    using admits_operations = void;

    template <operation Operation>
    static constexpr bool admits() {
        using needs = decltype(scopes_allowing<Operation>());
        static_assert(is_granted<Operation, needs, Registered>,
            "azdo: none of the scopes that allow this operation is registered: register one of "
            "those named here (scope_alternatives), or call something else");
        return has_scopes<Operation>() && is_granted<Operation, needs, Registered>;
    }
};
} // namespace detail

/// A policy that only acts at compile time: it is a compile error, which names the operation and its scopes, when the set neither contains
/// nor includes any of the operation's scopes. An operation that lists no scope is allowed.
///
/// Example:
/// ```
/// inline constexpr auto registered = azdo::scope_set<azdo::scope::identity, azdo::scope::work_write>;
/// auto api = azdo::require_scopes<registered> | azdo::retry{entropy} | azdo::authenticate{credential} | transport;
/// ```
template <auto Registered>
inline constexpr detail::scope_policy<std::remove_const_t<decltype(Registered)>> require_scopes{};

} // namespace azdo::inline v1
