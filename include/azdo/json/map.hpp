// SPDX-License-Identifier: BSL-1.0
// JSON objects whose keys are data: `std::map<std::string, T>` and maps like it as members.
#pragma once

#include <azdo/json/encode.hpp>
#include <azdo/json/read.hpp>
#include <azdo/json/table.hpp>

#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

/// The form of a map from std::string. A key that comes twice is a fault, unless the options allow it.
template <class Map>
struct map_form {
    using value_type = typename Map::mapped_type;
    static constexpr bool takes_null = false;
    static constexpr char token = '{';

    static const char* read(reader& r, const char* const open, void* to) {
        Map& map = *static_cast<Map*>(to);
        map.clear();
        if (open == r.end || *open != '{') return type_fault(r, open, "an object");
        if (r.depth_left == 0) return too_deep(r, open);
        --r.depth_left;
        const char* p = skip_blank(open + 1, r.end);
        bool more = p == r.end || *p != '}';
        if (!more) ++p;
        while (more) {
            p = read_member(r, p, map);
            if (p) p = next_item(r, p, '}', more);
            if (!p) return nullptr;
        }
        ++r.depth_left;
        return p;
    }
    static const char* read_member(reader& r, const char* const at, Map& map) {
        std::string key;
        const char* p = read_map_key(r, at, key);
        if (!p) return nullptr;
        const auto [place, added] = map.try_emplace(std::move(key));
        if (!added && !r.repeated_keys) {
            note(r, at, "every key once", "one twice");
            if (!goes_on(r)) return nullptr;
        }
        p = read_value(r, p, &place->second, shape_of<value_type>, added);
        if (p || !r.resume) return p;
        return std::exchange(r.resume, nullptr);
    }
    static char* write(writer& w, char* to, const void* from) {
        bool first = true;
        to = write_raw(w, to, "{");
        for (const auto& [key, value] : *static_cast<const Map*>(from)) {
            if (!first) to = write_raw(w, to, ",");
            first = false;
            to = write_string(w, to, key);
            to = write_raw(w, to, ":");
            to = write_value(w, to, &value, shape_of<value_type>);
        }
        return write_raw(w, to, "}");
    }
};

template <class T, class Compare, class Allocator>
struct form<std::map<std::string, T, Compare, Allocator>> : map_form<std::map<std::string, T, Compare, Allocator>> {};

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
