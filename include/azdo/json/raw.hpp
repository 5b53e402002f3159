// SPDX-License-Identifier: BSL-1.0
// A member of any type: JSON text that has been checked and is kept unchanged.
#pragma once

#include <azdo/core/text.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>

#include <concepts>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace azdo::inline v1::json {

/// The kinds of JSON values.
enum class kind : unsigned char { null, boolean, number, string, array, object };

inline namespace AZDO_JSON_ISA {
template <class T>
struct raw_access;
}

/// One JSON value as text; by default `null`. Values are equal if their texts are, byte by byte.
///
/// Example: `struct hook { std::string event; azdo::json::raw resource; … };  auto item = hook{}.resource.as<work_item>();`
class raw {
public:
    raw() : text_("null") {}

    /// Parses one value; white space around it is dropped. Failures: as `decode`.
    template <class Isa = instruction_set>
    static result<raw> parse(std::string_view text, const decode_options& options = {}) {
        return decode<raw>(text, options);
    }
    /// Encodes a value, like `encode`. A string literal becomes a string.
    template <class T, class Isa = instruction_set>
    static raw of(const T& value) {
        if constexpr (std::is_array_v<T> && std::convertible_to<const T&, std::string_view>)
            return raw(encode(std::string_view(value)));
        else
            return raw(encode(value));
    }

    const std::string& text() const noexcept { return text_; }
    json::kind kind() const noexcept {
        switch (text_.front()) {
        case 'n': return json::kind::null;
        case 't':
        case 'f': return json::kind::boolean;
        case '"': return json::kind::string;
        case '[': return json::kind::array;
        case '{': return json::kind::object;
        default: return json::kind::number;
        }
    }
    bool is_null() const noexcept { return kind() == json::kind::null; }
    /// The value as a `T`. Failures: as `decode`; places count from the start of this text.
    template <class T, class Isa = instruction_set>
    result<T> as(const decode_options& options = {}) const {
        return decode<T>(text_, options);
    }

    bool operator==(const raw&) const = default;

private:
    explicit raw(std::string text) noexcept : text_(std::move(text)) {}
    template <class T>
    friend struct AZDO_JSON_ISA::raw_access;

    std::string text_;
};

inline namespace AZDO_JSON_ISA {

/// For internal use: stores text in a `raw` that has been checked already.
template <class T>
struct raw_access {
    static void assign(T& to, std::string_view checked) { azdo::detail::assign(to.text_, checked); }
};

template <>
struct codec<raw> {
    static constexpr bool takes_null = true;
    static const char* read(reader& r, const char* p, void* to);
    static char* write(writer& w, char* to, const void* from);
};

} // namespace AZDO_JSON_ISA
} // namespace azdo::inline v1::json

#if !defined(AZDO_SEPARATE_COMPILATION)
#include <azdo/json/impl/raw.hpp>
#endif
