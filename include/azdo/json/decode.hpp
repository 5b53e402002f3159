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

/// Reads a JSON text into memory of a shape; `fresh`: what is there has just been made.
result<void> decode_shape(void* to, const shape& type, std::string_view text, const decode_options& options, bool fresh);
/// The faults of a text as that shape; `scratch` is memory of it.
std::vector<fault> check_shape(void* scratch, const shape& type, std::string_view text, const decode_options& options, std::size_t limit);

/// Reads a JSON text into an object. It then equals a fresh `decode`: members that are absent have their defaults; memory is used again.
/// Defaults are those of the type that describes the member: of an object in it whose owner gives it others, `decode` keeps the owner's.
///
/// Failures: as `decode`; the object is then valid, but its members may hold anything.
template <class T>
result<void> decode_into(T& value, std::string_view text, const decode_options& options = {}) {
    return decode_shape(&value, shape_of<T>, text, options, false);
}

/// Reads a JSON text as a `T`: a described type, or anything that may be a member of one.
///
/// Example: `auto app = azdo::json::decode<devops_app>(text);  if (!app) report(app.error().place.line, app.error().message);`
///
/// Failures: `protocol`, with a message "expected …, found …" and the place; `too_large` for a limit of the options.
template <class T>
result<T> decode(std::string_view text, const decode_options& options = {}) {
    result<T> made{std::in_place};
    auto good = decode_shape(&*made, shape_of<T>, text, options, true);
    if (!good) made = std::move(good).error();
    return made;
}

/// Every fault of a text as a `T`, up to a limit; none when `decode<T>` succeeds. A fault of grammar is the last one.
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
