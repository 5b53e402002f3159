// SPDX-License-Identifier: BSL-1.0
// `std::variant` as a member: the kind of the value selects the alternative; several objects are distinguished by their tags.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/json/codec.hpp>
#include <azdo/json/detail/read.hpp>
#include <azdo/json/detail/table.hpp>
#include <azdo/json/detail/write.hpp>
#include <azdo/json/encode.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

/// What a value of the type begins with: `"`, `{`, `[`, `0` for a number, `t` for a boolean, `n` for null; 0 if it cannot be an
/// alternative.
template <class T>
constexpr char token_of() {
    if constexpr (std::is_same_v<T, std::monostate>)
        return 'n';
    else if constexpr (is_optional<T>)
        return 0;
    else if constexpr (is_required_type<T>)
        return token_of<typename T::value_type>();
    else if constexpr (std::is_same_v<T, bool>)
        return 't';
    else if constexpr (std::is_arithmetic_v<T>)
        return '0';
    else if constexpr (std::is_same_v<T, std::string> || std::is_same_v<T, std::string_view>)
        return '"';
    else if constexpr (std::is_same_v<T, secret<std::string>> || has_text_form<T>)
        return '"';
    else if constexpr (is_vector<T>)
        return '[';
    else if constexpr (described<T>)
        return '{';
    else if constexpr (requires { codec<T>::token; })
        return codec<T>::token;
    else
        return 0;
}

struct tag_text {
    std::string_view key{};
    std::string_view value{};
};
template <class... Entries>
constexpr tag_text find_tag(const description<Entries...>&) {
    tag_text made;
    const auto look = [&]<class Entry>(const Entry*) {
        if constexpr (is_tag<Entry>) {
            if (made.key.empty()) made = {Entry::key(), Entry::value()};
        }
        return 0;
    };
    const int all[] = {0, look(static_cast<const Entries*>(nullptr))...};
    static_cast<void>(all);
    return made;
}
/// The tag of a described type; empty for other types.
template <class T>
constexpr tag_text tag_of() {
    if constexpr (described<T>)
        return find_tag(schema_of<T>);
    else
        return {};
}

/// One alternative of a variant.
struct alternative {
    char token;
    tag_text tag;
    const shape* type; ///< nullptr for std::monostate
    void* (*engage)(void* variant, bool& fresh);
    const void* (*get)(const void* variant);
};

/// True if the alternatives differ in kind, or are objects with tags of the same key, or only one of the two objects has a tag.
constexpr bool are_told_apart(const alternative& a, const alternative& b) {
    if (a.token != b.token) return true;
    if (a.token != '{' || (a.tag.key.empty() && b.tag.key.empty())) return false;
    return a.tag.key.empty() || b.tag.key.empty() || (a.tag.key == b.tag.key && a.tag.value != b.tag.value);
}

/// Finds the first tag with this key in the object at `p`. Returns nullptr after a fault of grammar; `value` stays empty if there is none.
inline const char* peek_tag(reader& r, const char* const open, std::string_view key, std::string& value) {
    const char* p = skip_blank(open + 1, r.end);
    bool more = p == r.end || *p != '}';
    while (more) {
        const char* const at = p;
        p = skip_key(r, p);
        if (!p) return nullptr;
        const auto length = static_cast<std::size_t>(p - at);
        const std::string_view written = std::string_view(at, length).substr(1, std::string_view(at, length).rfind('"') - 1);
        if (p != r.end && *p == '"' && (written == key || unescaped(written) == key)) {
            std::string_view text;
            bool owned = false;
            p = read_text(r, p, text, owned);
            if (p) value = text;
            return p;
        }
        p = skip_value(r, p);
        if (p) p = next_item(r, p, '}', more);
        if (!p) return nullptr;
    }
    return p;
}

constexpr std::string_view token_words(char token) noexcept {
    switch (token) {
    case 'n': return "null";
    case 't': return "a boolean";
    case '0': return "a number";
    case '"': return "a string";
    case '[': return "an array";
    default: return "an object";
    }
}

AZDO_COLD inline const char* alternative_fault(reader& r, const char* p, const alternative* all, std::size_t count) {
    std::string expected;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string_view word = token_words(all[i].token);
        if (expected.find(word) == std::string::npos) expected.append(expected.empty() ? "" : " or ").append(word);
    }
    return type_fault(r, p, expected);
}

/// The alternative for the object at `p`: the only one, or the one whose tag it has, else the one without a tag. nullptr after a fault.
inline const alternative* choose_object(reader& r, const char* p, const alternative* all, std::size_t count) {
    const alternative* otherwise = nullptr;
    const alternative* tagged = nullptr;
    std::size_t objects = 0;
    std::string expected;
    for (const alternative* one = all; one != all + count; ++one) {
        if (one->token != '{') continue;
        ++objects;
        (one->tag.key.empty() ? otherwise : tagged) = one;
    }
    if (objects == 1) return otherwise ? otherwise : tagged;
    std::string value;
    const std::uint32_t depth = r.depth_left;
    if (!peek_tag(r, p, tagged->tag.key, value)) return nullptr;
    r.depth_left = depth;
    for (const alternative* one = all; one != all + count; ++one) {
        if (one->token != '{' || one->tag.key.empty()) continue;
        if (one->tag.value == value) return one;
        if (expected.empty())
            expected.append("an object whose ").append(one->tag.key).append(" is \"");
        else
            expected.append(" or \"");
        expected.append(one->tag.value).append("\"");
    }
    if (!otherwise) type_fault(r, p, expected, "another object");
    return otherwise;
}

inline const char* read_variant(reader& r, const char* p, void* to, const alternative* all, std::size_t count) {
    const char token = p == r.end ? '\0' : *p == 'f' ? 't' : *p == '-' || is_digit(*p) ? '0' : *p;
    const alternative* chosen = nullptr;
    for (std::size_t i = 0; i < count && !chosen; ++i)
        if (all[i].token == token) chosen = &all[i];
    if (!chosen) return alternative_fault(r, p, all, count);
    if (token == '{') chosen = choose_object(r, p, all, count);
    if (!chosen) return nullptr;
    bool fresh = false;
    void* const value = chosen->engage(to, fresh);
    return chosen->type ? read_value(r, p, value, *chosen->type, fresh) : skip_value(r, p);
}

template <class... T>
struct codec<std::variant<T...>> {
    using type = std::variant<T...>;
    static constexpr bool takes_null = ((token_of<T>() == 'n') || ...);

    template <std::size_t I>
    static void* engage(void* variant, bool& fresh) {
        type& held = *static_cast<type*>(variant);
        fresh = held.index() != I;
        return fresh ? &held.template emplace<I>() : std::get_if<I>(&held);
    }
    template <std::size_t I>
    static const void* get(const void* variant) {
        return std::get_if<I>(static_cast<const type*>(variant));
    }
    template <class A>
    static constexpr const shape* shape_or_none() {
        if constexpr (std::is_same_v<A, std::monostate>)
            return nullptr;
        else
            return &shape_of<A>;
    }
    template <std::size_t... I>
    static constexpr auto make(std::index_sequence<I...>) {
        return std::array<alternative, sizeof...(I)>{alternative{token_of<T>(), tag_of<T>(), shape_or_none<T>(), engage<I>, get<I>}...};
    }
    static constexpr bool is_decidable() {
        constexpr alternative all[] = {alternative{token_of<T>(), tag_of<T>(), nullptr, nullptr, nullptr}...};
        for (std::size_t i = 0; i < sizeof...(T); ++i) {
            if (all[i].token == 0) return false;
            for (std::size_t j = 0; j < i; ++j)
                if (!are_told_apart(all[i], all[j])) return false;
        }
        return true;
    }
    static constexpr auto& alternatives() { return table<type>; }
    template <class V>
    static constexpr auto table = make(std::index_sequence_for<T...>{});

    static const char* read(reader& r, const char* p, void* to) {
        static_assert(is_decidable(),
            "azdo: the alternatives of this std::variant cannot be told apart in JSON: each kind of value (null, boolean, "
            "number, string, array, object) may occur once; several objects need "
            "azdo::tag<\"key\", \"value\">() with one key and different values");
        return read_variant(r, p, to, alternatives().data(), sizeof...(T));
    }
    static char* write(writer& w, char* to, const void* from) {
        const std::size_t index = static_cast<const type*>(from)->index();
        if (index == std::variant_npos || !alternatives()[index].type) return write_raw(w, to, "null");
        return write_value(w, to, alternatives()[index].get(from), *alternatives()[index].type);
    }
};

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
