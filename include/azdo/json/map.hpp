// SPDX-License-Identifier: BSL-1.0
// JSON objects whose keys are data: `std::map<std::string, T>` and maps like it as members.
#pragma once

#include <azdo/json/encode.hpp>
#include <azdo/json/read.hpp>
#include <azdo/json/table.hpp>

#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

/// A map from std::string, without its type; with what reading needs of it, or writing.
struct map_functions {
    void (*clear)(void* map);
    void* (*place)(void* map, std::string&& key, bool& added); ///< the value of a key, made where there is none
    void (*each)(const void* map, void* state, void (*visit)(void* state, const std::string& key, const void* value));
    const shape* value;
};

[[gnu::noinline]] inline const char* read_map_member(reader& r, const char* const at, void* map, const map_functions& functions) {
    std::string key;
    const char* p = read_map_key(r, at, key);
    if (!p) return nullptr;
    bool added = false;
    void* const value = functions.place(map, std::move(key), added);
    if (!added && !r.repeated_keys) {
        note(r, at, "every key once", "one twice");
        if (!goes_on(r)) return nullptr;
    }
    p = read_value(r, p, value, *functions.value, added);
    return p || !r.resume ? p : std::exchange(r.resume, nullptr);
}
[[gnu::noinline]] inline const char* read_map(reader& r, const char* const open, void* map, const map_functions& functions) {
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
[[gnu::noinline]] inline char* write_map(writer& w, char* to, const void* map, const map_functions& functions) {
    map_writing one{w, to, *functions.value};
    functions.each(map, &one, map_writing::write);
    to = room(w, one.to, 2);
    if (one.before == '{') *to++ = '{';
    *to++ = '}';
    return to;
}

/// The form of a map from std::string. A key that comes twice is a fault, unless the options allow it.
template <class Map>
struct map_form {
    using value_type = typename Map::mapped_type;
    static constexpr bool takes_null = false;
    static constexpr char token = '{';

    static const char* read(reader& r, const char* const p, void* to) { return read_map(r, p, to, for_reading); }
    static char* write(writer& w, char* to, const void* from) { return write_map(w, to, from, for_writing); }

private:
    [[gnu::cold]] static void clear(void* map) { static_cast<Map*>(map)->clear(); }
    [[gnu::cold]] static void* place(void* map, std::string&& key, bool& added) {
        const auto found = static_cast<Map*>(map)->emplace(std::piecewise_construct, std::forward_as_tuple(std::move(key)), std::tuple<>());
        added = found.second;
        return &found.first->second;
    }
    static void each(const void* map, void* state, void (*visit)(void* state, const std::string& key, const void* value)) {
        for (const auto& one : *static_cast<const Map*>(map)) visit(state, one.first, &one.second);
    }
    static constexpr map_functions for_reading{clear, place, nullptr, &shape_of<value_type, purpose::reading>};
    static constexpr map_functions for_writing{nullptr, nullptr, each, &shape_of<value_type>};
};

template <class T, class Compare, class Allocator>
struct form<std::map<std::string, T, Compare, Allocator>> : map_form<std::map<std::string, T, Compare, Allocator>> {};

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
