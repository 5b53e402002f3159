// SPDX-License-Identifier: BSL-1.0
// JSON objects whose keys are data: `std::map<std::string, T>` and similar maps as members.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/json/codec.hpp>
#include <azdo/json/detail/shape.hpp>
#include <azdo/json/detail/table.hpp>
#include <azdo/json/encode.hpp>

#include <map>
#include <string>
#include <tuple>
#include <utility>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

/// A type-erased map from std::string; with the functions that reading or writing needs.
struct map_functions {
    void (*clear)(void* map);
    /// The value of a key, created if there is none; or nullptr if `absent`. `added`: the key is new.
    void* (*place)(void* map, std::string&& key, bool absent, bool& added);
    void (*each)(const void* map, void* state, void (*visit)(void* state, const std::string& key, const void* value));
    const shape* value;
};

const char* read_map(reader& r, const char* open, void* map, const map_functions& functions);
char* write_map(writer& w, char* to, const void* map, const map_functions& functions);

/// The form of a map from std::string. A repeated key is a fault, unless the options allow it. With `null_is_absent` a key whose value is
/// null is left out, unless the values may be null.
template <class Map>
struct map_form {
    using value_type = typename Map::mapped_type;
    static constexpr bool takes_null = false;
    static constexpr char token = '{';

    static const char* read(reader& r, const char* const p, void* to) { return read_map(r, p, to, for_reading); }
    static char* write(writer& w, char* to, const void* from) { return write_map(w, to, from, for_writing); }
    static bool is_empty(const void* map) { return static_cast<const Map*>(map)->empty(); }

private:
    AZDO_COLD static void clear(void* map) {
        Map none;
        move_object<Map>(map, &none); // less code than `clear`
    }
    AZDO_COLD static void* place(void* map, std::string&& key, [[maybe_unused]] bool absent, bool& added) {
        const auto found = static_cast<Map*>(map)->emplace(std::piecewise_construct, std::forward_as_tuple(std::move(key)), std::tuple<>());
        added = found.second;
        if constexpr (!shape_of<value_type, purpose::reading>.takes_null) {
            if (absent) return static_cast<Map*>(map)->erase(found.first), nullptr;
        }
        return &found.first->second;
    }
    static void each(const void* map, void* state, void (*visit)(void* state, const std::string& key, const void* value)) {
        for (const auto& one : *static_cast<const Map*>(map)) visit(state, one.first, &one.second);
    }
    static constexpr map_functions for_reading{clear, place, nullptr, &shape_of<value_type, purpose::reading>};
    static constexpr map_functions for_writing{nullptr, nullptr, each, &shape_of<value_type>};
};

template <class T, class Compare, class Allocator>
struct codec<std::map<std::string, T, Compare, Allocator>> : map_form<std::map<std::string, T, Compare, Allocator>> {};

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA

#if !defined(AZDO_SEPARATE_COMPILATION)
#include <azdo/json/impl/map.hpp>
#endif
