// SPDX-License-Identifier: BSL-1.0
// `scope_set<…>`: the scopes that an app is registered with.
#pragma once

#include <azdo/http/scope.hpp>

#include <string>

namespace azdo::inline v1 {

/// A set of scopes, known at compile time.
///
/// Example:
/// ```
/// inline constexpr auto registered = azdo::scope_set<azdo::scope::identity, azdo::scope::work_write>;
/// static_assert(registered.covers(azdo::any_of<azdo::scope::work>));
/// ```
template <scope_type... Scopes>
struct scopes_of {
    /// The `scope` parameter of RFC 6749 section 3.3: identifiers separated by a blank, in the order given.
    static std::string text() {
        std::string all;
        const std::string_view ids[] = {std::string_view{}, Scopes::id...};
        for (std::string_view id : ids) {
            if (id.empty()) continue;
            if (!all.empty()) all += ' ';
            all += id;
        }
        return all;
    }
    /// True when one scope of the set is, or includes, `Wanted`.
    template <scope_type Wanted>
    static constexpr bool includes() noexcept {
        return (scope_includes<Scopes, Wanted>() || ...);
    }
    /// True when an operation with these alternatives is allowed: one of them is included, or none is listed.
    template <class... Alternatives>
    static constexpr bool covers(scope_alternatives<Alternatives...>) noexcept {
        return sizeof...(Alternatives) == 0 || (includes<Alternatives>() || ...);
    }
    /// True when all of those scopes are included.
    template <class... Others>
    static constexpr bool covers(scopes_of<Others...>) noexcept {
        return (includes<Others>() && ...);
    }
};

template <scope_type... Scopes>
inline constexpr scopes_of<Scopes...> scope_set{};

} // namespace azdo::inline v1
