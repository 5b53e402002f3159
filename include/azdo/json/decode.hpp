// SPDX-License-Identifier: BSL-1.0
// From JSON text to described types.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/json/decode_options.hpp>
#include <azdo/json/detail/shape.hpp>
#include <azdo/json/detail/table.hpp>
#include <azdo/json/fault.hpp>

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

/// Reads a JSON text into memory of a shape. `fresh`: its content has just been constructed.
result<void> decode_shape(void* to, const shape& type, std::string_view text, const decode_options& options, bool fresh);
/// The faults of a text that should have that shape; `scratch` is memory of it.
std::vector<fault> check_shape(void* scratch, const shape& type, std::string_view text, const decode_options& options, std::size_t limit);

/// Reads a JSON text into an object. The result equals that of `decode`: absent members get their defaults; memory is reused.
/// Defaults come from the type that describes the member. If an object's owner gives it other defaults, only `decode` keeps those.
///
/// Failures: as `decode`; the object is then valid, but the values of its members are unspecified.
template <class T>
result<void> decode_into(T& value, std::string_view text, const decode_options& options = {}) {
    return decode_shape(&value, shape_of<T>, text, options, false);
}

/// Reads a JSON text as a `T`: a described type, or any type that a member of one may have.
///
/// Example: `auto app = azdo::json::decode<devops_app>(text);  if (!app) report(app.error().place.line, app.error().message);`
///
/// Failures: `protocol`, with a message "expected …, found …" and the place; `too_large` if a limit of the options is exceeded.
template <class T>
result<T> decode(std::string_view text, const decode_options& options = {}) {
    result<T> made{std::in_place};
    auto good = decode_shape(&*made, shape_of<T>, text, options, true);
    if (!good) made = std::move(good).error();
    return made;
}

/// All faults of a text read as a `T`, up to a limit; empty if `decode<T>` succeeds. A fault of grammar is always the last.
///
/// Example: `for (const auto& fault : azdo::json::check<config>(text)) print(fault.place, fault.message());`
template <class T>
std::vector<fault> check(std::string_view text, const decode_options& options = {}, std::size_t limit = 100) {
    T scratch{};
    return check_shape(&scratch, shape_of<T>, text, options, limit);
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA

#if !defined(AZDO_SEPARATE_COMPILATION)
#include <azdo/json/impl/decode.hpp>
#endif
