// SPDX-License-Identifier: BSL-1.0
// Boost.JSON interoperability: `boost::json::value` as a member, and conversion to and from `azdo::json::raw`. The only header of this room
// that includes Boost.JSON.
//
// Link Boost.JSON (`-lboost_json`), or use it header-only with `#include <boost/json/src.hpp>` in exactly one file of the program.
#pragma once

#include <azdo/json/array.hpp>
#include <azdo/json/raw.hpp>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <system_error>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

inline const char* read_dynamic(reader& r, const char* p, boost::json::value& to);

/// An integer if it fits into 64 bits, else a correctly rounded double.
inline const char* read_dynamic_number(reader& r, const char* p, boost::json::value& to) {
    decimal number;
    const char* const end = scan_number(p, r.end, number);
    if (!end) return syntax_fault(r, p, "a number", "no JSON value");
    std::int64_t integer = 0;
    std::uint64_t large = 0;
    double value = 0;
    if (number.integral && std::from_chars(p, end, integer).ec == std::errc{})
        to = integer;
    else if (number.integral && !number.negative && std::from_chars(p, end, large).ec == std::errc{})
        to = large;
    else if (to_double(p, end, number, value))
        to = value;
    else
        return type_fault(r, p, "a number that a double can hold", "a larger one");
    return end;
}

inline const char* read_dynamic_object(reader& r, const char* const open, boost::json::object& to) {
    if (r.depth_left == 0) return too_deep(r, open);
    --r.depth_left;
    const char* p = skip_blank(open + 1, r.end);
    bool more = p == r.end || *p != '}';
    if (!more) ++p;
    while (more) {
        std::string key;
        p = read_map_key(r, p, key);
        if (p) p = read_dynamic(r, p, to[key]);
        if (p) p = next_item(r, p, '}', more);
        if (!p) return nullptr;
    }
    ++r.depth_left;
    return p;
}

inline const char* read_dynamic(reader& r, const char* p, boost::json::value& to) {
    const char first = p == r.end ? '\0' : *p;
    if (first == '{') return read_dynamic_object(r, p, to.emplace_object());
    if (first == '[') {
        boost::json::array& list = to.emplace_array();
        std::size_t size = 0;
        return read_elements(r, p, size, [&](std::size_t, const char* q) { return read_dynamic(r, q, list.emplace_back(nullptr)); });
    }
    if (first == '"') {
        std::string_view text;
        bool owned = false;
        p = read_text(r, p, text, owned);
        if (p) to.emplace_string().assign(text.data(), text.size());
        return p;
    }
    if (first == '-' || is_digit(first)) return read_dynamic_number(r, p, to);
    const char* const end = skip_value(r, p);
    if (end && first == 'n')
        to.emplace_null();
    else if (end)
        to.emplace_bool() = first == 't';
    return end;
}

inline char* write_dynamic(writer& w, char* to, const boost::json::value& from) {
    const auto container = [&](char open, char close, const auto& items, auto&& each) {
        to = write_raw(w, to, {&open, 1});
        bool first = true;
        for (const auto& item : items) {
            if (!first) to = write_raw(w, to, ",");
            first = false;
            each(item);
        }
        return write_raw(w, to, {&close, 1});
    };
    switch (from.kind()) {
    case boost::json::kind::null: return write_raw(w, to, "null");
    case boost::json::kind::bool_: return write_raw(w, to, from.get_bool() ? "true" : "false");
    case boost::json::kind::int64: return write_integer(w, to, from.get_int64());
    case boost::json::kind::uint64: return write_integer(w, to, static_cast<std::int64_t>(from.get_uint64()), false);
    case boost::json::kind::double_: return write_double(w, to, from.get_double());
    case boost::json::kind::string: return write_string(w, to, {from.get_string().data(), from.get_string().size()});
    case boost::json::kind::array:
        return container('[', ']', from.get_array(), [&](const boost::json::value& one) { to = write_dynamic(w, to, one); });
    case boost::json::kind::object: break;
    }
    return container('{', '}', from.get_object(), [&](const boost::json::key_value_pair& one) {
        to = write_string(w, to, {one.key().data(), one.key().size()});
        to = write_raw(w, to, ":");
        to = write_dynamic(w, to, one.value());
    });
}

template <>
struct codec<boost::json::value> {
    static constexpr bool takes_null = true;
    static const char* read(reader& r, const char* p, void* to) { return read_dynamic(r, p, *static_cast<boost::json::value*>(to)); }
    static char* write(writer& w, char* to, const void* from) {
        return write_dynamic(w, to, *static_cast<const boost::json::value*>(from));
    }
};

/// Converts a raw value to a tree. Failures: `protocol` for a number that does not fit into a double.
inline result<boost::json::value> to_boost(const raw& value) { return value.as<boost::json::value>(); }

/// Converts a tree to a raw value. Numbers that JSON cannot represent become null.
inline raw from_boost(const boost::json::value& value) { return raw::of(value); }

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
