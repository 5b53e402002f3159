// SPDX-License-Identifier: BSL-1.0
// A type of the area symbol. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::symbol {

/// `DebugInformationLevel`
enum class debug_information_level {
    none,
    binary,
    publics,
    trace_format_present,
    type_info,
    line_numbers,
    global_symbols,
    private_,
    source_indexed,
};

template <class E = debug_information_level>
constexpr auto enumerators(debug_information_level) {
    return std::to_array<azdo::enumerator<E>>({
        {debug_information_level::none, "none"},
        {debug_information_level::binary, "binary"},
        {debug_information_level::publics, "publics"},
        {debug_information_level::trace_format_present, "traceFormatPresent"},
        {debug_information_level::type_info, "typeInfo"},
        {debug_information_level::line_numbers, "lineNumbers"},
        {debug_information_level::global_symbols, "globalSymbols"},
        {debug_information_level::private_, "private"},
        {debug_information_level::source_indexed, "sourceIndexed"},
    });
}

} // namespace azdo::inline v1::api::symbol
