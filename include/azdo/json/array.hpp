// SPDX-License-Identifier: BSL-1.0
// `std::array<T, N>` as a member: a JSON array of exactly `N` elements. And `std::vector<bool>`, whose elements are not bools in memory.
#pragma once

#include <azdo/json/codec.hpp>
#include <azdo/json/detail/read.hpp>
#include <azdo/json/detail/table.hpp>
#include <azdo/json/detail/write.hpp>
#include <azdo/json/encode.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

/// Reads a JSON array; `element(index, p)` reads one element. Returns the position after the array; `size` counts the elements.
template <class Element>
const char* read_elements(reader& r, const char* const open, std::size_t& size, Element&& element) {
    if (open == r.end || *open != '[') return type_fault(r, open, "an array");
    if (r.depth_left == 0) return too_deep(r, open);
    --r.depth_left;
    const char* p = skip_blank(open + 1, r.end);
    bool more = p == r.end || *p != ']';
    if (!more) ++p;
    for (size = 0; more; ++size) {
        r.element = p;
        const char* next = element(size, p);
        if (!next && r.resume) {
            next = std::exchange(r.resume, nullptr);
            if (r.lenient && *p == 'n') { // every position counts
                note(r, p, "a value", "null");
                if (!goes_on(r)) return nullptr;
            }
        }
        p = next ? next_item(r, next, ']', more) : nullptr;
        if (!p) return nullptr;
    }
    ++r.depth_left;
    return p;
}

template <class T, std::size_t N>
struct codec<std::array<T, N>> {
    static constexpr bool takes_null = false;
    static constexpr char token = '[';
    static const char* read(reader& r, const char* const open, void* to) {
        auto& elements = *static_cast<std::array<T, N>*>(to);
        std::size_t size = 0;
        const char* const end = read_elements(r, open, size, [&](std::size_t i, const char* p) {
            if (i >= N) return skip_value(r, p);
            const char* const after = read_value(r, p, &elements[i], shape_of<T>, false);
            if (!after && r.resume) elements[i] = T{}; // a fault that is recorded without ending reading
            return after;
        });
        if (end && size != N) return type_fault(r, open, "an array of " + std::to_string(N), size < N ? "a shorter one" : "a longer one");
        return end;
    }
    static char* write(writer& w, char* to, const void* from) {
        constexpr auto view = [](const void* array) { return list_view{static_cast<const std::array<T, N>*>(array)->data(), N}; };
        return write_list(w, to, from, {nullptr, nullptr, view, &shape_of<T>});
    }
};

template <class Allocator>
struct codec<std::vector<bool, Allocator>> {
    static constexpr bool takes_null = false;
    static constexpr char token = '[';
    static const char* read(reader& r, const char* const open, void* to) {
        auto& elements = *static_cast<std::vector<bool, Allocator>*>(to);
        elements.clear();
        std::size_t size = 0;
        return read_elements(r, open, size, [&](std::size_t, const char* p) {
            bool value = false;
            p = read_boolean(r, p, value);
            elements.push_back(value);
            return p;
        });
    }
    static char* write(writer& w, char* to, const void* from) {
        char before = '[';
        for (const bool value : *static_cast<const std::vector<bool, Allocator>*>(from)) {
            to = write_raw(w, to, {&before, 1});
            to = write_raw(w, to, value ? "true" : "false");
            before = ',';
        }
        return write_raw(w, to, before == '[' ? "[]" : "]");
    }
};

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
