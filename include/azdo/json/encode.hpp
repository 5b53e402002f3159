// SPDX-License-Identifier: BSL-1.0
// From described types to JSON text.
#pragma once

#include <azdo/json/detail/shape.hpp>
#include <azdo/json/detail/table.hpp>

#include <string>

namespace azdo::inline v1::json {

/// How a value is written.
struct encode_options {
    bool redact = false; ///< secrets are written as "…", for logs and messages
};

inline namespace AZDO_JSON_ISA {

/// Appends a value of a shape to `out`.
void write_to(std::string& out, const void* value, const shape& type, const encode_options& options);

/// Appends a value as JSON text. See `encode`.
template <class T>
void encode_to(std::string& out, const T& value, const encode_options& options = {}) {
    write_to(out, &value, shape_of<T>, options);
}

/// A value as JSON text, with members in the order of the description and without white space.
///
/// Example: `std::string body = azdo::json::encode(azdo::json::patch{…});`
///
/// An absent optional is omitted, `azdo::null` is written as null. Secrets are written in plain text unless `redact` is set. A number that
/// is infinite or NaN becomes null; a byte of a string that is not valid UTF-8 becomes U+FFFD.
template <class T>
std::string encode(const T& value, const encode_options& options = {}) {
    std::string out;
    encode_to(out, value, options);
    return out;
}

/// A value as JSON text with every secret replaced by "…".
template <class T>
std::string redacted(const T& value) {
    return encode(value, {.redact = true});
}

} // namespace AZDO_JSON_ISA
} // namespace azdo::inline v1::json

#if !defined(AZDO_SEPARATE_COMPILATION)
#include <azdo/json/impl/encode.hpp>
#endif
