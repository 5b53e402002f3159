// SPDX-License-Identifier: BSL-1.0
// The bodies of `azdo/json/map.hpp`: see `azdo/core/separate_compilation.hpp`.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/separate_compilation.hpp>
#include <azdo/json/detail/read.hpp>
#include <azdo/json/detail/reader.hpp>
#include <azdo/json/detail/write.hpp>
#include <azdo/json/detail/writer.hpp>
#include <azdo/json/map.hpp>

#include <string>
#include <utility>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

AZDO_NOINLINE inline const char* read_map_member(reader& r, const char* const at, void* map, const map_functions& functions) {
    std::string key;
    const char* p = read_map_key(r, at, key);
    if (!p) return nullptr;
    const bool absent = r.null_is_absent && !functions.value->takes_null && is_null(r, p);
    bool added = false;
    void* const value = functions.place(map, std::move(key), absent, added);
    if (!added && !r.repeated_keys) {
        note(r, at, "every key once", "one twice");
        if (!goes_on(r)) return nullptr;
    }
    if (absent) return p + 4;
    r.element = p;
    p = read_value(r, p, value, *functions.value, added);
    return p || !r.resume ? p : std::exchange(r.resume, nullptr);
}
AZDO_OUT_OF_LINE AZDO_DECL const char* read_map(reader& r, const char* const open, void* map, const map_functions& functions) {
    functions.clear(map);
    if (open == r.end || *open != '{') return type_fault(r, open, "an object");
    if (r.depth_left == 0) return too_deep(r, open);
    --r.depth_left;
    const char* p = skip_blank(open + 1, r.end);
    bool more = p == r.end || *p != '}';
    if (!more) ++p;
    while (more) {
        p = read_map_member(r, p, map, functions);
        if (p) p = next_item(r, p, '}', more);
        if (!p) return nullptr;
    }
    ++r.depth_left;
    return p;
}

struct map_writing {
    writer& w;
    char* to;
    const shape& type;
    char before = '{';

    static void write(void* state, const std::string& key, const void* value) {
        auto& self = *static_cast<map_writing*>(state);
        self.to = room(self.w, self.to, 1);
        *self.to++ = std::exchange(self.before, ',');
        self.to = room(self.w, write_string(self.w, self.to, key), 1);
        *self.to++ = ':';
        self.to = write_value(self.w, self.to, value, self.type);
    }
};
AZDO_NOINLINE AZDO_DECL char* write_map(writer& w, char* to, const void* map, const map_functions& functions) {
    map_writing one{w, to, *functions.value};
    functions.each(map, &one, map_writing::write);
    to = room(w, one.to, 2);
    if (one.before == '{') *to++ = '{';
    *to++ = '}';
    return to;
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
