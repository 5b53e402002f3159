// SPDX-License-Identifier: BSL-1.0
// `dictionary<T>`: the answer of an operation that returns a map. The service wraps it like a list: `{"count": n, "value": {…}}`.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/json/codec.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/detail/read.hpp>
#include <azdo/json/detail/write.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1 {

/// A map by name, as the service sends it: wrapped in `{count, value}`, or bare. It is written wrapped.
///
/// Example: `auto found = azdo::call(api, lookup);  if (found) for (const auto& [descriptor, subject] : found->value) …`
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

/// True when an object begins with the member `count`, a number, as the service writes the wrapper.
AZDO_OUT_OF_LINE inline bool is_wrapped_dictionary(std::string_view text) noexcept {
    constexpr std::string_view blank = " \t\r\n";
    for (const std::string_view due : {std::string_view("{"), std::string_view("\"count\""), std::string_view(":")}) {
        if (text.substr(0, due.size()) != due) return false;
        text.remove_prefix(due.size());
        text.remove_prefix(std::min(text.size(), text.find_first_not_of(blank)));
    }
    return !text.empty() && text.front() >= '0' && text.front() <= '9';
}
} // namespace detail

namespace json::inline AZDO_JSON_ISA {
template <class T>
struct codec<dictionary<T>> {
    static constexpr bool takes_null = false;
    static constexpr char token = '{';

    static const char* read(reader& r, const char* const p, void* to) {
        auto& made = static_cast<dictionary<T>*>(to)->value;
        if (!azdo::detail::is_wrapped_dictionary({p, static_cast<std::size_t>(r.end - p)}))
            return read_value(r, p, &made, shape_of<std::map<std::string, T>, purpose::reading>, false);
        azdo::detail::wrapped_dictionary<T> wrapped;
        const char* const end = read_value(r, p, &wrapped, shape_of<azdo::detail::wrapped_dictionary<T>, purpose::reading>, true);
        made = std::move(wrapped.value);
        return end;
    }
    static char* write(writer& w, char* to, const void* from) {
        const auto& map = static_cast<const dictionary<T>*>(from)->value;
        const azdo::detail::wrapped_dictionary<T> wrapped{static_cast<std::int32_t>(map.size()), map};
        return write_value(w, to, &wrapped, shape_of<azdo::detail::wrapped_dictionary<T>>);
    }
};
} // namespace json::inline AZDO_JSON_ISA

} // namespace azdo::inline v1
