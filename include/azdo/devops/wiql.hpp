// SPDX-License-Identifier: BSL-1.0
// Queries in the Work Item Query Language, built from values, so that a quote in a title cannot change the query.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/devops/wiql_operand.hpp>
#include <azdo/json/utf8.hpp>

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace azdo {
inline namespace v1 {
/// Source: https://learn.microsoft.com/azure/devops/boards/queries/wiql-syntax
namespace wiql {

/// A condition; combine with `&&`, `||`, `!`.
struct condition {
    std::string text;
    bool valid = true;        ///< false when something in it cannot be in a query: `query::text()` refuses it
    std::string_view fault{}; ///< then: what

    friend condition operator&&(condition a, const condition& b) { return joined(std::move(a), " AND ", b); }
    friend condition operator||(condition a, const condition& b) { return joined(std::move(a), " OR ", b); }
    friend condition operator!(condition a) { return {"NOT (" + std::move(a.text) + ")", a.valid, a.fault}; }

private:
    static condition joined(condition a, std::string_view word, const condition& b) {
        return {azdo::detail::joined({"(", a.text, word, b.text, ")"}), a.valid && b.valid, a.valid ? b.fault : a.fault};
    }
};

/// A field by its reference name: `wiql::field("System.State") != "Closed"`.
///
/// Compared with what `expressible` admits; anything else does not compile. A text is quoted, a fraction is written to its last digit
/// without an exponent, a `std::chrono::sys_days` as a date, any other time of the system's clock with its time of day, which needs
/// `timePrecision` in the request.
///
/// Example:
/// ```
/// namespace wiql = azdo::wiql;
/// auto filter = wiql::field("Microsoft.VSTS.Scheduling.StoryPoints") > 0.5 && wiql::field("System.ChangedDate") >= wiql::today - 7 &&
///               wiql::field("System.CreatedBy") != wiql::field("System.AssignedTo") && wiql::field("System.Id").in({wiql::follows});
/// ```
class field : public detail::named {
public:
    explicit field(std::string_view reference_name)
        : named(azdo::detail::joined({"[", reference_name, "]"}),
              is_name(reference_name) ? "" : "a field's reference name is empty or holds a bracket or a quote: names look like System.State") {}

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
    /// At a node of the tree of areas or iterations, or below it. `Path`: a text or a macro such as `team_areas`.
    template <detail::path_like Path>
    condition under(const Path& path) const {
        return compare("UNDER", path);
    }
    template <detail::path_like Path>
    condition not_under(const Path& path) const {
        return compare("NOT UNDER", path);
    }
    /// Had a value at some time: `[field] EVER 'value'`.
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
    condition is_empty() const { return {text() + " IS EMPTY", valid(), fault()}; }
    condition is_not_empty() const { return {text() + " IS NOT EMPTY", valid(), fault()}; }
    /// `[field] IN ('a', 'b')`. An empty list makes the query invalid: nothing is in it.
    template <class List>
    condition in(const List& values) const {
        return compare_with_all("IN", values);
    }
    template <class T>
    condition in(std::initializer_list<T> values) const {
        return compare_with_all("IN", values);
    }
    template <class List>
    condition not_in(const List& values) const {
        return compare_with_all("NOT IN", values);
    }
    template <class T>
    condition not_in(std::initializer_list<T> values) const {
        return compare_with_all("NOT IN", values);
    }
    /// False for a name that holds a bracket, a quote or a control character, or that is empty: `query::text()` refuses it.
    bool valid() const noexcept { return fault().empty(); }
    /// `[field] = value`, for any of the language's operators.
    template <expressible T>
    condition compare(std::string_view comparison, const T& value) const {
        const operand right = detail::literal(value);
        return {azdo::detail::joined({text(), " ", comparison, " ", right.text}), valid() && right.fault.empty(), valid() ? right.fault : fault()};
    }

private:
    static constexpr bool is_name(std::string_view name) noexcept {
        for (char c : name)
            if (c == '[' || c == ']' || c == '\'' || c == '"' || static_cast<unsigned char>(c) < 0x20) return false;
        return !name.empty();
    }
    template <class List>
    condition compare_with_all(std::string_view comparison, const List& values) const {
        std::string all;
        std::string_view wrong = fault();
        for (const auto& value : values) {
            static_assert(expressible<std::remove_cvref_t<decltype(value)>>,
                "azdo: the elements of this list have no form in a query: it takes texts, numbers, bool, times, macros and fields");
            if constexpr (expressible<std::remove_cvref_t<decltype(value)>>) {
                const operand one = detail::literal(value);
                azdo::detail::append(all, azdo::detail::joined({all.empty() ? "" : ", ", one.text}));
                if (wrong.empty()) wrong = one.fault;
            }
        }
        if (all.empty() && wrong.empty()) wrong = "a list with IN is empty: nothing would be found";
        return {azdo::detail::joined({text(), " ", comparison, " (", all, ")"}), wrong.empty(), wrong};
    }
};

template <expressible T>
condition operator==(const field& f, const T& value) {
    return f.compare("=", value);
}
template <expressible T>
condition operator!=(const field& f, const T& value) {
    return f.compare("<>", value);
}
template <expressible T>
condition operator<(const field& f, const T& value) {
    return f.compare("<", value);
}
template <expressible T>
condition operator>(const field& f, const T& value) {
    return f.compare(">", value);
}
template <expressible T>
condition operator<=(const field& f, const T& value) {
    return f.compare("<=", value);
}
template <expressible T>
condition operator>=(const field& f, const T& value) {
    return f.compare(">=", value);
}
// What is not `expressible` (characters, enumerators, pointers, durations) has no form in a query.
template <class T>
requires(!expressible<T>) condition operator==(const field&, const T&) = delete;
template <class T>
requires(!expressible<T>) condition operator!=(const field&, const T&) = delete;
template <class T>
requires(!expressible<T>) condition operator<(const field&, const T&) = delete;
template <class T>
requires(!expressible<T>) condition operator>(const field&, const T&) = delete;
template <class T>
requires(!expressible<T>) condition operator<=(const field&, const T&) = delete;
template <class T>
requires(!expressible<T>) condition operator>=(const field&, const T&) = delete;

enum class direction : unsigned char { ascending, descending };

/// A flat query over work items.
///
/// Example:
/// ```
/// auto text = azdo::wiql::select({"System.Id"})
///                 .where(azdo::wiql::field("System.AssignedTo") == azdo::wiql::me && azdo::wiql::field("System.State") != "Closed")
///                 .order_by("System.ChangedDate", azdo::wiql::direction::descending)
///                 .text();
/// ```
class query {
public:
    explicit query(std::initializer_list<std::string_view> fields) {
        for (std::string_view name : fields) {
            select_ += select_.empty() ? "SELECT " : ", ";
            add(select_, field(name));
        }
    }
    /// Filters; with a filter from before, both have to hold. The query of a named variable is not changed: the result is.
    [[nodiscard]] query where(const condition& filter) && {
        where_ = where_.empty() ? filter.text : azdo::detail::joined({"(", where_, " AND ", filter.text, ")"});
        note(filter.valid ? std::string_view{} : filter.fault.empty() ? "a condition of the query is not valid" : filter.fault);
        return std::move(*this);
    }
    [[nodiscard]] query where(const condition& filter) const& { return query(*this).where(filter); }
    /// Sorts, after what was named before.
    [[nodiscard]] query order_by(std::string_view reference_name, direction order = direction::ascending) && {
        order_ += order_.empty() ? " ORDER BY " : ", ";
        add(order_, field(reference_name));
        if (order == direction::descending) order_ += " DESC";
        return std::move(*this);
    }
    [[nodiscard]] query order_by(std::string_view reference_name, direction order = direction::ascending) const& {
        return query(*this).order_by(reference_name, order);
    }
    /// The query, ready to be sent. Failures: `invalid_input` for a field name that is not one, a control character in a value, a value without a
    /// form (an infinite number, a date that is not in the calendar, an empty list), text that is not UTF-8, and beyond the service's
    /// limit of 32,000 characters (UTF-16 units: most characters are one, those beyond U+FFFF two).
    result<std::string> text() const {
        std::string all = select_.empty() ? "SELECT [System.Id]" : select_;
        all += " FROM WorkItems";
        if (!where_.empty()) (all += " WHERE ") += where_;
        all += order_;
        if (!json::is_utf8(all)) return fail(failure_kind::invalid_input, "the query holds text that is not UTF-8");
        if (utf16_units(all) > 32'000)
            return fail(failure_kind::invalid_input, "the query is longer than 32,000 characters, the service's limit: ask for less at once");
        for (char c : all)
            if (static_cast<unsigned char>(c) < 0x20 && c != '\t') return fail(failure_kind::invalid_input, "the query holds a control character: remove it");
        if (!fault_.empty()) return fail(failure_kind::invalid_input, std::string(fault_));
        return all;
    }

private:
    void add(std::string& list, const field& one) {
        list += one.text();
        note(one.fault());
    }
    void note(std::string_view fault) noexcept {
        if (fault_.empty()) fault_ = fault;
    }
    /// Of well-formed UTF-8: a sequence is one unit, one of four bytes two.
    static std::size_t utf16_units(std::string_view text) noexcept {
        std::size_t units = 0;
        for (const char c : text) {
            const auto byte = static_cast<unsigned char>(c);
            units += (byte & 0xC0) == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1;
        }
        return units;
    }

    std::string select_;
    std::string where_;
    std::string order_;
    std::string_view fault_{};
};

/// Begins a query with the fields that become its columns; none: the id alone.
inline query select(std::initializer_list<std::string_view> fields = {}) { return query(fields); }

} // namespace wiql
} // namespace v1
} // namespace azdo
