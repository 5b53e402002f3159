// SPDX-License-Identifier: BSL-1.0
// The `scope` parameter of an OAuth request.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/http/scope_set.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::oauth {

/// Scopes separated by single blanks. A `scope_set` converts to it.
///
/// Example: `oauth::authorization_request{.scopes = azdo::scope_set<azdo::scope::identity, azdo::scope::work_write>}`,
/// or `{.scopes = "vso.identity vso.work_write"}`
struct scope_text {
    std::string text{};

    scope_text() = default;
    scope_text(std::string scopes) : text(std::move(scopes)) {} // NOLINT(google-explicit-constructor)
    scope_text(const char* scopes) : text(scopes) {}            // NOLINT(google-explicit-constructor)
    template <class... Scopes>
    scope_text(scopes_of<Scopes...> scopes) : text(scopes.text()) {} // NOLINT(google-explicit-constructor)

    /// True when `wanted` is one of the scopes, compared exactly.
    bool contains(std::string_view wanted) const noexcept {
        for (std::string_view rest = text; !rest.empty();) {
            const std::string_view one = rest.substr(0, rest.find(' '));
            if (one == wanted) return true;
            rest.remove_prefix(std::min(one.size() + 1, rest.size()));
        }
        return false;
    }
};

namespace detail {
/// RFC 6749 section 3.3: scope-tokens separated by one blank.
constexpr bool is_scope_text(std::string_view text) noexcept {
    char before = ' ';
    for (const char c : text) {
        if (c == ' ' ? before == ' ' : (c < 0x21 || c > 0x7e || c == '"' || c == '\\')) return false;
        before = c;
    }
    return before != ' ';
}
} // namespace detail

/// Failures: `invalid_input` when there is no scope, or one has characters that scopes cannot have.
inline result<void> check(const scope_text& scopes) {
    if (detail::is_scope_text(scopes.text)) return {};
    return fail(failure_kind::invalid_input,
        "the scopes are missing or malformed: give those the app was registered with, separated by single blanks");
}

} // namespace azdo::inline v1::oauth
