// SPDX-License-Identifier: BSL-1.0
// Enumerations by name: closed ones (your own enum) and open ones, which keep unknown names.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/text.hpp>
#include <azdo/core/text_form.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace azdo::inline v1 {

/// The spelling of one enumerator.
template <class E>
struct enumerator {
    E value;
    std::string_view name;
};

/// An enum whose names are given by a function in its namespace, found by argument-dependent lookup:
/// ```
/// enum class state { active, closed };
/// constexpr auto enumerators(state) { return std::to_array<azdo::enumerator<state>>({{state::active, "active"}, {state::closed, "closed"}}); }
/// ```
/// As a member it is closed: any other name is an error. `open_enum<state>` keeps such a name.
template <class E>
concept enumeration = std::is_enum_v<E> && requires(E value) {
    enumerators(value).size();
};

namespace detail {
template <enumeration E>
inline constexpr auto names_of = enumerators(E{});

/// The index of an exact match or else of one that ignores case; `count` when there is neither. Names are `stride` bytes apart, so that
/// one body serves all enumerations.
AZDO_OUT_OF_LINE inline std::size_t find_name(
    const std::string_view* first, std::size_t stride, std::size_t count, std::string_view name) noexcept {
    const auto at = [=](std::size_t i) {
        return *reinterpret_cast<const std::string_view*>(reinterpret_cast<const char*>(first) + i * stride);
    };
    for (std::size_t i = 0; i < count; ++i)
        if (at(i) == name) return i;
    std::size_t i = 0;
    while (i < count && !equal_ignoring_case(at(i), name)) ++i;
    return i;
}
} // namespace detail

/// The name of an enumerator; empty for any other value.
template <enumeration E>
constexpr std::string_view name_of(E value) noexcept {
    for (const auto& one : detail::names_of<E>)
        if (one.value == value) return one.name;
    return {};
}

/// Finds an enumerator by its name; the service is not consistent in case, so case is ignored where no exact match exists.
template <enumeration E>
constexpr bool find_enumerator(std::string_view name, E& value) noexcept {
    if (!std::is_constant_evaluated()) {
        constexpr auto& names = detail::names_of<E>;
        const std::size_t found = detail::find_name(&names.data()->name, sizeof(enumerator<E>), names.size(), name);
        if (found < names.size()) value = names.data()[found].value;
        return found < names.size();
    }
    for (const auto& one : detail::names_of<E>)
        if (one.name == name) return value = one.value, true;
    for (const auto& one : detail::names_of<E>)
        if (detail::equal_ignoring_case(one.name, name)) return value = one.value, true;
    return false;
}

/// An enumerator, or a name that this version of the library does not know, which is kept and written back unchanged. In JSON the service
/// sends some enumerations as numbers: the name is then the number's digits, and it is written as a number again. Digits that came as a
/// text are written as a text.
///
/// Example: `azdo::open_enum<state> s = state::active;  if (s == state::closed) …;  s.name()`
template <enumeration E>
class open_enum {
public:
    using enum_type = E;

    constexpr open_enum() noexcept = default;
    open_enum(E value) noexcept : value_(value) {} // NOLINT(google-explicit-constructor)
    /// From a name as the service writes it, known or not.
    static open_enum from_name(std::string_view name) {
        open_enum made;
        made.set_name(name);
        return made;
    }
    /// Assigns `from_name(name)`.
    void set_name(std::string_view name) {
        constexpr auto& names = detail::names_of<E>;
        const std::size_t found = detail::find_name(&names.data()->name, sizeof(enumerator<E>), names.size(), name);
        known_ = found < names.size();
        value_ = known_ ? names.data()[found].value : E{};
        detail::assign(text_, known_ && names.data()[found].name == name ? std::string_view() : name);
        is_number_ = false;
    }
    /// For a number in place of a name.
    static open_enum from_number(std::int64_t number) {
        open_enum made;
        made.set_number(std::to_string(number));
        return made;
    }
    /// Assigns the number with these digits.
    void set_number(std::string_view digits) {
        set_name(digits);
        is_number_ = true;
    }
    /// True for a number in place of a name; `name()` is its digits.
    bool is_number() const noexcept { return is_number_; }

    /// True when the value is an enumerator of `E`.
    bool is_known() const noexcept { return known_; }
    /// Requirement: `is_known()`; otherwise `E{}`.
    E value() const noexcept { return value_; }
    /// The name as the service writes it.
    std::string_view name() const noexcept { return known_ && text_.empty() ? name_of(value_) : std::string_view(text_); }

    friend bool operator==(const open_enum& a, const open_enum& b) noexcept {
        return a.known_ == b.known_ && (a.known_ ? a.value_ == b.value_ : a.text_ == b.text_);
    }
    friend bool operator==(const open_enum& a, E b) noexcept { return a.known_ && a.value_ == b; }

private:
    E value_{};
    bool known_ = true;
    bool is_number_ = false;
    std::string text_{}; // the spelling, when it is not name_of(value_); an unknown name may be empty
};

template <enumeration E>
struct text_form<E> {
    static constexpr const char* expected = "one of the enumeration's names";
    static bool read(std::string_view text, E& value) noexcept { return find_enumerator(text, value); }
    static std::string_view view(const E& value) noexcept { return name_of(value); }
    static void write(const E& value, std::string& out) { out += name_of(value); }
};

template <enumeration E>
struct text_form<open_enum<E>> {
    static constexpr const char* expected = "an enumeration's name";
    static bool read(std::string_view text, open_enum<E>& value) {
        value.set_name(text);
        return true;
    }
    // The service sends some enumerations as numbers.
    static void read_number(std::string_view digits, open_enum<E>& value) { value.set_number(digits); }
    static bool is_number(const open_enum<E>& value) noexcept { return value.is_number(); }
    static std::string_view view(const open_enum<E>& value) noexcept { return value.name(); }
    static void write(const open_enum<E>& value, std::string& out) { out += value.name(); }
};

} // namespace azdo::inline v1
