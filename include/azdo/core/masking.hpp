// SPDX-License-Identifier: BSL-1.0
// Makes foreign text safe for a message: without control characters, invisible characters and secrets.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace azdo::inline v1 {
/// A service's text, made safe for a message: white space and control characters become one blank, invisible characters and bytes that are
/// not UTF-8 become U+FFFD, JSON Web Tokens and the credentials after "Bearer" and "Basic" become `***`, and text beyond `limit` bytes is cut
/// at the end of a character. Blanks, quotes, brackets and punctuation may precede a credential (`Authorization:Basic x`, `(Bearer "x")`,
/// `Bearer+x`). Words of prose remain ("Basic authentication is off", "Bearer token expired"), and so does a credential of fewer than 8
/// characters.
///
/// Example: `azdo::sanitized("header 'Bearer 0123456789abc' refused") == "header 'Bearer ***' refused"`
std::string sanitized(std::string_view text, std::size_t limit = 500);
/// Appends the sanitized text to `to`; `limit` is for the appended part.
void append_sanitized(std::string& to, std::string_view text, std::size_t limit = 500);

} // namespace azdo::inline v1

#if !defined(AZDO_SEPARATE_COMPILATION)
#include <azdo/core/impl/masking.hpp>
#endif
