// SPDX-License-Identifier: BSL-1.0
// `dictionary<T>`: the answer of an operation that returns a map. The service wraps it like a list: `{"count": n, "value": {…}}`.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/json/codec.hpp>
#include <azdo/json/detail/number.hpp>
#include <azdo/json/detail/read.hpp>
#include <azdo/json/detail/reader.hpp>
#include <azdo/json/detail/shape.hpp>
#include <azdo/json/detail/write.hpp>
#include <azdo/json/detail/writer.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace azdo::inline v1 {

/// A map by name, as the service sends it: wrapped in `{count, value}`, or bare. It is written wrapped. An object that has exactly the
/// members `count`, a number, and `value`, an object (or null where `count` is 0), is the wrapper; any other is the map itself.
///
/// Example: `auto sizes = azdo::json::decode<azdo::dictionary<int>>(text);  if (sizes && sizes->value.contains("main")) …`
template <class T>
struct dictionary {
    std::map<std::string, T> value{};

    bool operator==(const dictionary&) const = default;
};

namespace detail {
template <class T>
struct wrapped_dictionary {
    std::optional<std::int32_t> count{};
    std::map<std::string, T> value{};

    template <class self = wrapped_dictionary>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"count", &self::count>(), azdo::field<"value", &self::value>());
    }
};

} // namespace detail

namespace json::inline AZDO_JSON_ISA {
/// The parts of `{"count": n, "value": {…}}`, which has exactly these members, in either order. `value` is nullptr for another object.
struct dictionary_frame {
    const char* value = nullptr;
    const char* end = nullptr; ///< of the object
    bool has_elements = false; ///< `count` is not 0
    bool faulty = false;       ///< a fault of grammar has been noted
};
AZDO_OUT_OF_LINE inline dictionary_frame find_dictionary_frame(reader& r, const char* p) {
    constexpr dictionary_frame bare{}, wrong{nullptr, nullptr, false, true};
    dictionary_frame found;
    bool has_count = false;
    if (p == r.end || *p != '{') return bare;
    p = skip_blank(p + 1, r.end);
    for (bool more = p != r.end && *p != '}'; more;) {
        bool escaped = false;
        std::string_view key;
        p = read_written_key(r, p, key, escaped);
        if (!p) return wrong;
        const char first = p == r.end ? '\0' : *p;
        if (key == "count" && !has_count && is_digit(first)) {
            has_count = true;
            found.has_elements = first != '0';
        } else if (key == "value" && !found.value && (first == '{' || first == 'n')) {
            found.value = p;
        } else {
            return bare;
        }
        p = skip_value(r, p);
        if (p) p = next_item(r, p, '}', more);
        if (!p) return wrong;
    }
    found.end = p;
    return has_count ? found : bare;
}

template <class T>
struct codec<dictionary<T>> {
    static constexpr bool takes_null = false;
    static constexpr char token = '{';

    static const char* read(reader& r, const char* const p, void* to) {
        auto& made = static_cast<dictionary<T>*>(to)->value;
        const dictionary_frame frame = find_dictionary_frame(r, p);
        if (frame.faulty) return nullptr;
        if (frame.value && *frame.value == 'n') {
            made.clear();
            if (!frame.has_elements) return frame.end;
            type_fault(r, frame.value, "an object", "null");
            if (r.resume) r.resume = frame.end;
            return nullptr;
        }
        const char* const end =
            read_value(r, frame.value ? frame.value : p, &made, shape_of<std::map<std::string, T>, purpose::reading>, false);
        return end && frame.value ? frame.end : end;
    }
    static char* write(writer& w, char* to, const void* from) {
        const auto& map = static_cast<const dictionary<T>*>(from)->value;
        const azdo::detail::wrapped_dictionary<T> wrapped{static_cast<std::int32_t>(map.size()), map};
        return write_value(w, to, &wrapped, shape_of<azdo::detail::wrapped_dictionary<T>>);
    }
};
} // namespace json::inline AZDO_JSON_ISA

} // namespace azdo::inline v1
