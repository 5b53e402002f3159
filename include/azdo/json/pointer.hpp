// SPDX-License-Identifier: BSL-1.0
// Builds and parses JSON Pointers (RFC 6901).
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace azdo::inline v1::json {

/// Appends a reference token to a JSON Pointer: a slash, then the token with `~` as `~0` and `/` as `~1` (RFC 6901 section 4).
///
/// Example: `std::string path = "/fields";  azdo::json::append_token(path, "System.Title");`
AZDO_OUT_OF_LINE inline void append_token(std::string& pointer, std::string_view token) {
    azdo::detail::append(pointer, '/');
    for (const char c : token) {
        azdo::detail::append(pointer, c == '/' ? '~' : c);
        if (c == '~' || c == '/') azdo::detail::append(pointer, c == '~' ? '0' : '1');
    }
}

/// The JSON Pointer with these tokens; without tokens, that of the whole document.
///
/// Example: `azdo::json::pointer_of({"fields", "System.Title"})` is "/fields/System.Title".
inline std::string pointer_of(std::initializer_list<std::string_view> tokens) {
    std::string made;
    for (std::string_view token : tokens) append_token(made, token);
    return made;
}

/// The tokens of a JSON Pointer, unescaped.
///
/// Failures: `invalid_input` for a text that is not empty and does not begin with a slash, or has a `~` without 0 or 1 after it.
inline result<std::vector<std::string>> pointer_tokens(std::string_view pointer) {
    std::vector<std::string> tokens;
    if (!pointer.empty() && pointer.front() != '/') return fail(failure_kind::invalid_input, "a JSON Pointer begins with a slash");
    for (std::size_t i = 0; i < pointer.size(); ++i) {
        if (pointer[i] == '/') {
            tokens.emplace_back();
        } else if (pointer[i] != '~') {
            tokens.back() += pointer[i];
        } else {
            const char what = i + 1 < pointer.size() ? pointer[++i] : '\0';
            if (what != '0' && what != '1') return fail(failure_kind::invalid_input, "in a JSON Pointer, ~ is followed by 0 or 1");
            tokens.back() += what == '0' ? '~' : '/';
        }
    }
    return tokens;
}

} // namespace azdo::inline v1::json
