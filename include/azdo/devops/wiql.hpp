// SPDX-License-Identifier: BSL-1.0
// Builds queries in the Work Item Query Language from values, so that a quote in a title cannot change the query.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/devops/wiql_operand.hpp>
#include <azdo/json/detail/utf8.hpp>

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace azdo::inline v1 {
/// Source: https://learn.microsoft.com/azure/devops/boards/queries/wiql-syntax
namespace wiql {

/// A condition; combine with `&&`, `||`, `!`. An empty one, default-constructed or moved from, is not valid: it would drop the filter.
struct condition {
    std::string text;
    bool valid = true;        ///< false when a part of it cannot be in a query: `query::text()` refuses it
    std::string_view fault{}; ///< the reason, when not valid

    friend condition operator&&(condition a, const condition& b) { return joined(std::move(a), " AND ", b); }
    friend condition operator||(condition a, const condition& b) { return joined(std::move(a), " OR ", b); }
    friend condition operator!(condition a) {
        const std::string_view wrong = a.why_invalid();
        return {"NOT (" + std::move(a.text) + ")", wrong.empty(), wrong};
    }

    /// The reason why the condition cannot be in a query; empty when it can.
    std::string_view why_invalid() const noexcept {
        if (!valid) return fault.empty() ? "a condition of the query is not valid" : fault;
        if (text.find_first_not_of(" \t") == text.npos)
            return "a condition of the query is empty: it was default-constructed or moved from";
        return {};
    }

private:
    AZDO_COLD static condition joined(condition a, std::string_view word, const condition& b) {
        const std::string_view wrong = a.why_invalid().empty() ? b.why_invalid() : a.why_invalid();
        return {azdo::detail::joined({"(", a.text, word, b.text, ")"}), wrong.empty(), wrong};
    }
};

namespace detail {
/// The operators between a field and one value (https://learn.microsoft.com/azure/devops/boards/queries/wiql-syntax).
inline bool is_comparison(std::string_view text) noexcept {
    for (const std::string_view one : {"=", "<>", "<", "<=", ">", ">=", "CONTAINS", "NOT CONTAINS", "CONTAINS WORDS", "NOT CONTAINS WORDS",
             "UNDER", "NOT UNDER", "EVER", "NOT EVER", "IN GROUP", "NOT IN GROUP"})
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
class field : public detail::named {
public:
    explicit field(std::string_view reference_name)
        : named(azdo::detail::joined({"[", reference_name, "]"}),
              is_name(reference_name) ? ""
                                      : "a field's reference name is empty or holds a bracket or a quote: names look like System.State") {}

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
    condition is_empty() const { return {text() + " IS EMPTY", valid(), fault()}; }
    condition is_not_empty() const { return {text() + " IS NOT EMPTY", valid(), fault()}; }
    /// `[field] IN ('a', 'b')`. An empty list makes the query invalid: it would find nothing.
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
    /// False for a name that is empty or has a bracket, a quote or a control character: `query::text()` refuses it.
    bool valid() const noexcept { return fault().empty(); }
    /// `[field] = value`, for any of the language's operators with one value: `=`, `<>`, `<`, `<=`, `>`, `>=`, and `CONTAINS`,
    /// `CONTAINS WORDS`, `UNDER`, `EVER`, `IN GROUP`, also with `NOT` before these words, in upper or lower case. Any other text makes the
    /// query invalid; for lists use `in` and `not_in`.
    template <expressible T>
    AZDO_COLD condition compare(std::string_view comparison, const T& value) const {
        const operand right = detail::literal(value);
        std::string_view wrong = valid() ? right.fault : fault();
        if (!detail::is_comparison(comparison))
            wrong = "a comparison's operator is not one of = <> < <= > >= CONTAINS, CONTAINS WORDS, UNDER, EVER, IN GROUP, or NOT and one "
                    "of these words";
        return {azdo::detail::joined({text(), " ", comparison, " ", right.text}), wrong.empty(), wrong};
    }

private:
    static constexpr bool is_name(std::string_view name) noexcept {
        for (char c : name)
            if (c == '[' || c == ']' || c == '\'' || c == '"' || static_cast<unsigned char>(c) < 0x20 || c == 0x7F) return false;
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
// Types that are not `expressible` (characters, enumerators, pointers, durations) have no form in a query.
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
    query(const query&) = default;
    query& operator=(const query&) = default;
    /// A moved-from query is invalid until another one is assigned to it: without its filter it would find everything.
    query(query&& other) noexcept
        : select_(std::move(other.select_)), where_(std::move(other.where_)), order_(std::move(other.order_)),
          fault_(std::exchange(other.fault_, moved_from)) {}
    query& operator=(query&& other) noexcept {
        if (this == &other) return *this;
        select_ = std::move(other.select_);
        where_ = std::move(other.where_);
        order_ = std::move(other.order_);
        fault_ = std::exchange(other.fault_, moved_from);
        return *this;
    }
    ~query() = default;

    AZDO_COLD explicit query(std::initializer_list<std::string_view> fields) {
        for (std::string_view name : fields) {
            select_ += select_.empty() ? "SELECT " : ", ";
            add(select_, field(name));
        }
    }
    /// Adds a filter; work items must pass all filters. A query in a named variable is not changed: use the result.
    [[nodiscard]] AZDO_COLD query where(const condition& filter) && {
        where_ = where_.empty() ? filter.text : azdo::detail::joined({"(", where_, " AND ", filter.text, ")"});
        note(filter.why_invalid());
        return std::move(*this);
    }
    [[nodiscard]] query where(const condition& filter) const& { return query(*this).where(filter); }
    /// Adds a sort key, after earlier ones.
    [[nodiscard]] query order_by(std::string_view reference_name, direction order = direction::ascending) && {
        order_ += order_.empty() ? " ORDER BY " : ", ";
        add(order_, field(reference_name));
        if (order == direction::descending) order_ += " DESC";
        return std::move(*this);
    }
    [[nodiscard]] query order_by(std::string_view reference_name, direction order = direction::ascending) const& {
        return query(*this).order_by(reference_name, order);
    }
    /// The query, ready to be sent. Failures: `invalid_input` for an invalid field name, a control character in a value, a value without a
    /// form (an infinite number, a date that is not in the calendar, an empty list), text that is not UTF-8, and a query beyond the
    /// service's limit of 32,000 characters (UTF-16 units: most characters are one, those beyond U+FFFF two).
    AZDO_COLD result<std::string> text() const {
        std::string all = select_.empty() ? "SELECT [System.Id]" : select_;
        all += " FROM WorkItems";
        if (!where_.empty()) (all += " WHERE ") += where_;
        all += order_;
        if (!json::is_utf8(all)) return fail(failure_kind::invalid_input, "the query holds text that is not UTF-8");
        if (utf16_units(all) > 32'000)
            return fail(
                failure_kind::invalid_input, "the query is longer than 32,000 characters, the service's limit: ask for less at once");
        if (holds_control(all)) return fail(failure_kind::invalid_input, "the query holds a control character: remove it");
        if (!fault_.empty()) return fail(failure_kind::invalid_input, std::string(fault_));
        return all;
    }

private:
    static constexpr std::string_view moved_from = "the query was moved from";

    /// True for well-formed UTF-8 with a character from U+0000 to U+001F other than the tab, or from U+007F to U+009F.
    static bool holds_control(std::string_view text) noexcept {
        unsigned char before = 0;
        for (const char c : text) {
            const auto byte = static_cast<unsigned char>(c);
            if ((byte < 0x20 && c != '\t') || byte == 0x7F || (before == 0xC2 && byte < 0xA0)) return true;
            before = byte;
        }
        return false;
    }
    void add(std::string& list, const field& one) {
        list += one.text();
        note(one.fault());
    }
    void note(std::string_view fault) noexcept {
        if (fault_.empty()) fault_ = fault;
    }
    /// Counts UTF-16 units of well-formed UTF-8: one for each sequence, two for one of four bytes.
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

/// Begins a query with the fields for its columns; without fields it has only the id.
inline query select(std::initializer_list<std::string_view> fields = {}) { return query(fields); }

} // namespace wiql
} // namespace azdo::inline v1
