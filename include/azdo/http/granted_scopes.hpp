// SPDX-License-Identifier: BSL-1.0
// `granted_scopes`: the scopes that a token grants, read from its text: the runtime counterpart of `require_scopes<…>`.
#pragma once

#include <azdo/core/min_max.hpp>
#include <azdo/core/result.hpp>
#include <azdo/http/operation.hpp>
#include <azdo/http/scope_table.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>

namespace azdo::inline v1 {

/// The scopes in the `scope` member of a token response or in a `scp` claim: ids separated by blanks, with or without the resource before
/// them (`499b84ac-…/vso.work`). Unknown scopes grant nothing. An empty text makes no statement: everything is then allowed, and the
/// service decides.
///
/// Example: `azdo::granted_scopes("vso.identity vso.work_write").covers(azdo::any_of<azdo::scope::work>)`
class granted_scopes {
public:
    explicit granted_scopes(std::string_view text) {
        while (!text.empty()) {
            const std::size_t end = std::min(text.find(' '), text.size());
            add(text.substr(0, end));
            text.remove_prefix(std::min(end + 1, text.size()));
        }
    }

    /// False when the text had no scope.
    bool are_known() const noexcept { return known_; }
    template <scope_type Wanted>
    bool includes() const noexcept {
        return !known_ || all_.has(detail::scope_index(Wanted::id));
    }
    /// True when an operation with these alternatives is allowed.
    template <class... Alternatives>
    bool covers(scope_alternatives<Alternatives...> wanted) const noexcept {
        return !known_ || sizeof...(Alternatives) == 0 || all_.meets(detail::bits_of(wanted));
    }

private:
    void add(std::string_view scope) noexcept {
        if (scope.empty()) return;
        known_ = true;
        if (const std::size_t slash = scope.rfind('/'); slash != scope.npos) scope.remove_prefix(slash + 1);
        const std::size_t index = detail::scope_index(scope);
        if (index == detail::no_scope) return;
        const detail::scope_bits more = detail::included_by(index);
        for (std::size_t word = 0; word < 2; ++word) all_.words[word] |= more.words[word];
    }

    detail::scope_bits all_{};
    bool known_ = false;
};

namespace detail {
template <class... Scopes>
std::string list_of(scope_alternatives<Scopes...>) {
    std::string all;
    (all.append(all.empty() ? "" : ", ").append(Scopes::id), ...);
    return all;
}
} // namespace detail

/// Checks whether a token allows an operation, before it is sent.
///
/// Example: `if (auto may = azdo::check_granted<get_work_item>(azdo::granted_scopes(token.scope)); !may) return may.error();`
///
/// Failures: `access_denied`, naming the scopes of which one is needed.
template <operation Operation>
result<void> check_granted(const granted_scopes& held) {
    constexpr auto wanted = detail::scopes_allowing<Operation>();
    if (held.covers(wanted)) return {};
    return fail(failure_kind::access_denied, "the sign-in does not allow this: one of the scopes " + detail::list_of(wanted) +
                                                 " is needed. Register the app with it and sign in again");
}

} // namespace azdo::inline v1
