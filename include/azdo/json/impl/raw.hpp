// SPDX-License-Identifier: BSL-1.0
// The bodies of `azdo/json/raw.hpp`: see `azdo/core/separate_compilation.hpp`.
#pragma once

#include <azdo/core/separate_compilation.hpp>
#include <azdo/json/detail/reader.hpp>
#include <azdo/json/detail/writer.hpp>
#include <azdo/json/raw.hpp>

#include <cstddef>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

AZDO_DECL const char* codec<raw>::read(reader& r, const char* p, void* to) {
    const char* const end = skip_value(r, p);
    if (end) raw_access<raw>::assign(*static_cast<raw*>(to), {p, static_cast<std::size_t>(end - p)});
    return end;
}
AZDO_DECL char* codec<raw>::write(writer& w, char* to, const void* from) { return write_raw(w, to, static_cast<const raw*>(from)->text()); }

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
