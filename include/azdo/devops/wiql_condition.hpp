// SPDX-License-Identifier: BSL-1.0
// The fields and conditions of the Work Item Query Language.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/text.hpp>
#include <azdo/devops/wiql_operand.hpp>

#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace azdo::inline v1 {
/// Source: https://learn.microsoft.com/azure/devops/boards/queries/wiql-syntax
namespace wiql {

/// What a field or a condition is about: the work items of a flat query, or one of the three parts of a query for links.
enum class side : unsigned char { item, source, target, link };

namespace detail {
/// How a condition is made up: two that are joined by the same word need no parentheses. `unknown`: its text was given.
enum class shape : unsigned char { unknown, test, all, any };

/// True for the fields of `wiql_field_of.hpp`, which bring their own comparisons.
template <class T>
inline constexpr bool is_typed_field = false;

struct same {
    template <class T>
    const T& operator()(const T& value) const noexcept {
        return value;
    }
};
} // namespace detail

/// A condition; combine with `&&`, `||`, `!`. An empty one, default-constructed or moved from, is not valid: it would drop the filter.
/// Conditions on different sides do not combine: a query for links has a filter for each (`wiql_links.hpp`).
template <side Of>
struct basic_condition {
    std::string text;
    bool valid = true;        ///< false when a part of it cannot be in a query: `query::text()` refuses it
    std::string_view fault{}; ///< the reason, when not valid
    detail::shape shape = detail::shape::unknown;

    friend basic_condition operator&&(basic_condition a, const basic_condition& b) { return joined(std::move(a), detail::shape::all, b); }
    friend basic_condition operator||(basic_condition a, const basic_condition& b) { return joined(std::move(a), detail::shape::any, b); }
    friend basic_condition operator!(basic_condition a) {
        const std::string_view wrong = a.why_invalid();
        return {"NOT (" + std::move(a.text) + ")", wrong.empty(), wrong, detail::shape::test};
    }

    /// The reason why the condition cannot be in a query; empty when it can.
    std::string_view why_invalid() const noexcept {
        if (!valid) return fault.empty() ? "a condition of the query is not valid" : fault;
        if (text.find_first_not_of(" \t") == text.npos)
            return "a condition of the query is empty: it was default-constructed or moved from";
        return {};
    }

private:
    AZDO_COLD static basic_condition joined(basic_condition a, detail::shape by, const basic_condition& b) {
        const std::string_view wrong = a.why_invalid().empty() ? b.why_invalid() : a.why_invalid();
        std::string all = a.within(by);
        azdo::detail::append(all, by == detail::shape::all ? " AND " : " OR ");
        azdo::detail::append(all, b.within(by));
        return {std::move(all), wrong.empty(), wrong, by};
    }
    std::string within(detail::shape outer) const {
        return shape == detail::shape::test || shape == outer ? text : azdo::detail::joined({"(", text, ")"});
    }
};
/// A condition on the work items of a flat query.
using condition = basic_condition<side::item>;

namespace detail {
/// The operators between a field and one value (https://learn.microsoft.com/azure/devops/boards/queries/wiql-syntax).
inline bool is_comparison(std::string_view text) noexcept {
    for (const std::string_view one : {"=", "<>", "<", "<=", ">", ">=", "CONTAINS", "NOT CONTAINS", "CONTAINS WORDS", "NOT CONTAINS WORDS",
             "UNDER", "NOT UNDER", "EVER", "IN GROUP", "NOT IN GROUP"})
        if (azdo::detail::equal_ignoring_case(text, one)) return true;
    return false;
}
} // namespace detail

/// A field by its reference name: `wiql::field("System.State") != "Closed"`.
///
/// It can be compared with `expressible` types; anything else does not compile. A text is quoted, a fraction is written to its last digit
/// without an exponent, a `std::chrono::sys_days` as a date, any other time of the system clock with its time of day, which needs
/// `timePrecision` in the request.
///
/// Example:
/// ```
/// namespace wiql = azdo::wiql;
/// auto filter = wiql::field("Microsoft.VSTS.Scheduling.StoryPoints") > 0.5 && wiql::field("System.ChangedDate") >= wiql::today - 7 &&
///               wiql::field("System.CreatedBy") != wiql::field("System.AssignedTo") && wiql::field("System.Id").in({wiql::follows});
/// ```
template <side Of>
class basic_field : public detail::named {
public:
    static constexpr side on = Of;
    using condition = basic_condition<Of>;

    explicit basic_field(std::string_view reference_name) requires(Of != side::link)
        : named(azdo::detail::joined({prefix(), "[", reference_name, "]"}),
              is_name(reference_name) ? ""
                                      : "a field's reference name is empty or holds a bracket or a quote: names look like System.State") {}
    /// The type of the links.
    basic_field() requires(Of == side::link) : named("[System.Links.LinkType]", {}) {}

    template <detail::text_like Text>
    condition contains(const Text& text) const {
        return compare("CONTAINS", text);
    }
    template <detail::text_like Text>
    condition contains_words(const Text& words) const {
        return compare("CONTAINS WORDS", words);
    }
    template <detail::text_like Text>
    condition not_contains(const Text& text) const {
        return compare("NOT CONTAINS", text);
    }
    /// At or below a node of the area or iteration tree. `Path`: a text or a macro such as `team_areas`.
    template <detail::path_like Path>
    condition under(const Path& path) const {
        return compare("UNDER", path);
    }
    template <detail::path_like Path>
    condition not_under(const Path& path) const {
        return compare("NOT UNDER", path);
    }
    /// The field had this value at some time: `[field] EVER 'value'`.
    template <expressible T>
    condition was_ever(const T& value) const {
        return compare("EVER", value);
    }
    /// Members of a group or team, `[Project]\\Contributors`; a category of work item types.
    template <detail::text_like Text>
    condition in_group(const Text& group) const {
        return compare("IN GROUP", group);
    }
    template <detail::text_like Text>
    condition not_in_group(const Text& group) const {
        return compare("NOT IN GROUP", group);
    }
    condition is_empty() const { return {text() + " IS EMPTY", valid(), fault(), detail::shape::test}; }
    condition is_not_empty() const { return {text() + " IS NOT EMPTY", valid(), fault(), detail::shape::test}; }
    /// `[field] IN ('a', 'b')`. An empty list makes the query invalid: it would find nothing.
    template <class List>
    condition in(const List& values) const {
        return compare_with_all(values, false, detail::same{});
    }
    template <class T>
    condition in(std::initializer_list<T> values) const {
        return compare_with_all(values, false, detail::same{});
    }
    template <class List>
    condition not_in(const List& values) const {
        return compare_with_all(values, true, detail::same{});
    }
    template <class T>
    condition not_in(std::initializer_list<T> values) const {
        return compare_with_all(values, true, detail::same{});
    }
    /// False for a name that is empty or has a bracket, a quote or a control character: `query::text()` refuses it.
    bool valid() const noexcept { return fault().empty(); }
    /// `[field] = value`, for any of the language's operators with one value: `=`, `<>`, `<`, `<=`, `>`, `>=`, and `CONTAINS`,
    /// `CONTAINS WORDS`, `UNDER`, `IN GROUP`, also with `NOT` before these words, and `EVER`, in upper or lower case. Any other text makes the
    /// query invalid; for lists use `in` and `not_in`.
    template <expressible T>
    AZDO_COLD condition compare(std::string_view comparison, const T& value) const {
        if constexpr (requires { T::on; })
            static_assert(T::on == Of, "azdo: both fields of a comparison must be on the same side of a link");
        const operand right = detail::literal(value);
        std::string_view wrong = valid() ? right.fault : fault();
        if (!detail::is_comparison(comparison))
            wrong = "a comparison's operator is not one of = <> < <= > >= EVER, CONTAINS, CONTAINS WORDS, UNDER, IN GROUP, or NOT and one "
                    "of the last four";
        return {azdo::detail::joined({text(), " ", comparison, " ", right.text}), wrong.empty(), wrong, detail::shape::test};
    }

    /// `[field] IN (…)` or `NOT IN`; `form` gives of an element what can be in a query.
    template <class List, class Form>
    condition compare_with_all(const List& values, bool negated, Form form) const {
        std::string all;
        std::string_view wrong = fault();
        for (const auto& element : values) {
            const auto& value = form(element);
            static_assert(expressible<std::remove_cvref_t<decltype(value)>>,
                "azdo: the elements of this list have no form in a query: it takes texts, numbers, bool, times, macros and fields");
            if constexpr (expressible<std::remove_cvref_t<decltype(value)>>) {
                const operand one = detail::literal(value);
                azdo::detail::append(all, azdo::detail::joined({all.empty() ? "" : ", ", one.text}));
                if (wrong.empty()) wrong = one.fault;
            }
        }
        if (all.empty() && wrong.empty()) wrong = "a list with IN is empty: nothing would be found";
        return {azdo::detail::joined({text(), negated ? " NOT IN (" : " IN (", all, ")"}), wrong.empty(), wrong, detail::shape::test};
    }

private:
    static constexpr std::string_view prefix() noexcept { return Of == side::source ? "[Source]." : Of == side::target ? "[Target]." : ""; }
    static constexpr bool is_name(std::string_view name) noexcept {
        for (char c : name)
            if (c == '[' || c == ']' || c == '\'' || c == '"' || static_cast<unsigned char>(c) < 0x20 || c == 0x7F) return false;
        return !name.empty();
    }
};

/// A field of the work items of a flat query.
using field = basic_field<side::item>;

template <side Of, expressible T>
basic_condition<Of> operator==(const basic_field<Of>& f, const T& value) {
    return f.compare("=", value);
}
template <side Of, expressible T>
basic_condition<Of> operator!=(const basic_field<Of>& f, const T& value) {
    return f.compare("<>", value);
}
template <side Of, expressible T>
basic_condition<Of> operator<(const basic_field<Of>& f, const T& value) {
    return f.compare("<", value);
}
template <side Of, expressible T>
basic_condition<Of> operator>(const basic_field<Of>& f, const T& value) {
    return f.compare(">", value);
}
template <side Of, expressible T>
basic_condition<Of> operator<=(const basic_field<Of>& f, const T& value) {
    return f.compare("<=", value);
}
template <side Of, expressible T>
basic_condition<Of> operator>=(const basic_field<Of>& f, const T& value) {
    return f.compare(">=", value);
}
/// What has no form in a query: characters, enumerators, pointers, durations.
template <class T>
concept inexpressible = !expressible<T> && !detail::is_typed_field<T>;
template <side Of, class T>
basic_condition<Of> operator==(const basic_field<Of>&, const T&) requires inexpressible<T>
= delete;
template <side Of, class T>
basic_condition<Of> operator!=(const basic_field<Of>&, const T&) requires inexpressible<T>
= delete;
template <side Of, class T>
basic_condition<Of> operator<(const basic_field<Of>&, const T&) requires inexpressible<T>
= delete;
template <side Of, class T>
basic_condition<Of> operator>(const basic_field<Of>&, const T&) requires inexpressible<T>
= delete;
template <side Of, class T>
basic_condition<Of> operator<=(const basic_field<Of>&, const T&) requires inexpressible<T>
= delete;
template <side Of, class T>
basic_condition<Of> operator>=(const basic_field<Of>&, const T&) requires inexpressible<T>
= delete;

} // namespace wiql
} // namespace azdo::inline v1
