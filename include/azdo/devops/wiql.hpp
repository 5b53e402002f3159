// SPDX-License-Identifier: BSL-1.0
// Queries in the Work Item Query Language, built from values, so that a quote in a title cannot change the query.
#pragma once

#include <azdo/core/result.hpp>

#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace azdo {
inline namespace v1 {
/// Source: https://learn.microsoft.com/azure/devops/boards/queries/wiql-syntax
namespace wiql {

/// One side of a comparison, as it stands in the query.
struct operand {
    std::string text;
};

/// A macro such as `@Me`; it is written as it is.
struct macro {
    std::string_view text;
};
inline constexpr macro me{"@Me"};
inline constexpr macro project{"@project"};
inline constexpr macro today{"@today"};

/// A condition; combine with `&&`, `||`, `!`.
struct condition {
    std::string text;
    bool valid = true; ///< false when a field's name in it is none

    friend condition operator&&(condition a, const condition& b) { return {"(" + std::move(a.text) + " AND " + b.text + ")", a.valid && b.valid}; }
    friend condition operator||(condition a, const condition& b) { return {"(" + std::move(a.text) + " OR " + b.text + ")", a.valid && b.valid}; }
    friend condition operator!(condition a) { return {"NOT (" + std::move(a.text) + ")", a.valid}; }
};

namespace detail {
inline operand literal(std::string_view text) {
    std::string quoted = "'";
    for (char c : text) {
        if (c == '\'') quoted += '\'';
        quoted += c;
    }
    quoted += '\'';
    return {std::move(quoted)};
}
inline operand literal(const char* text) { return literal(std::string_view(text)); }
inline operand literal(const std::string& text) { return literal(std::string_view(text)); }
inline operand literal(macro value) { return {std::string(value.text)}; }
inline operand literal(bool value) { return {value ? "true" : "false"}; }
template <std::integral T>
operand literal(T number) {
    return {std::to_string(number)};
}
} // namespace detail

/// A field by its reference name: `wiql::field("System.State") != "Closed"`.
class field {
public:
    explicit field(std::string_view reference_name) : name_("[" + std::string(reference_name) + "]"), valid_(is_name(reference_name)) {}

    template <class T>
    friend condition operator==(const field& f, const T& value) {
        return f.compare("=", value);
    }
    template <class T>
    friend condition operator!=(const field& f, const T& value) {
        return f.compare("<>", value);
    }
    template <class T>
    friend condition operator<(const field& f, const T& value) {
        return f.compare("<", value);
    }
    template <class T>
    friend condition operator>(const field& f, const T& value) {
        return f.compare(">", value);
    }
    template <class T>
    friend condition operator<=(const field& f, const T& value) {
        return f.compare("<=", value);
    }
    template <class T>
    friend condition operator>=(const field& f, const T& value) {
        return f.compare(">=", value);
    }
    condition contains(std::string_view text) const { return compare("CONTAINS", text); }
    condition under(std::string_view path) const { return compare("UNDER", path); }
    /// `[field] IN ('a', 'b')`. Requirement: the list is not empty.
    template <class List>
    condition in(const List& values) const {
        std::string text = name_ + " IN (";
        bool first = true;
        for (const auto& value : values) {
            if (!first) text += ", ";
            first = false;
            text += detail::literal(value).text;
        }
        return {text + ")", valid_};
    }
    template <class T>
    condition in(std::initializer_list<T> values) const {
        return in<std::initializer_list<T>>(values);
    }
    const std::string& text() const noexcept { return name_; }
    /// False for a name that holds a bracket, a quote or a control character, or that is empty: `query::text()` refuses it.
    bool valid() const noexcept { return valid_; }

private:
    static constexpr bool is_name(std::string_view name) noexcept {
        for (char c : name)
            if (c == '[' || c == ']' || c == '\'' || static_cast<unsigned char>(c) < 0x20) return false;
        return !name.empty();
    }
    template <class T>
    condition compare(std::string_view comparison, const T& value) const {
        return {name_ + " " + std::string(comparison) + " " + detail::literal(value).text, valid_};
    }
    std::string name_;
    bool valid_;
};

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
    query where(condition filter) && {
        where_ = std::move(filter.text);
        valid_ = valid_ && filter.valid;
        return std::move(*this);
    }
    query order_by(std::string_view reference_name, direction order = direction::ascending) && {
        order_ += order_.empty() ? " ORDER BY " : ", ";
        add(order_, field(reference_name));
        if (order == direction::descending) order_ += " DESC";
        return std::move(*this);
    }
    /// The query, ready to be sent. Failures: `invalid_input` for a field name that is none, a control character in a value, and beyond the service's limit of
    /// 32,000 characters.
    result<std::string> text() const {
        std::string all = select_.empty() ? "SELECT [System.Id]" : select_;
        all += " FROM WorkItems";
        if (!where_.empty()) (all += " WHERE ") += where_;
        all += order_;
        if (all.size() > 32'000) return fail(failure_kind::invalid_input, "the query is longer than 32,000 characters, the service's limit: ask for less at once");
        for (char c : all)
            if (static_cast<unsigned char>(c) < 0x20 && c != '\t') return fail(failure_kind::invalid_input, "the query holds a control character: remove it");
        if (!valid_) return fail(failure_kind::invalid_input, "a field's reference name is empty or holds a bracket or a quote: names look like System.State");
        return all;
    }

private:
    void add(std::string& list, const field& one) {
        list += one.text();
        valid_ = valid_ && one.valid();
    }

    std::string select_;
    std::string where_;
    std::string order_;
    bool valid_ = true;
};

/// Begins a query with the fields that become its columns; none: the id alone.
inline query select(std::initializer_list<std::string_view> fields = {}) { return query(fields); }

} // namespace wiql
} // namespace v1
} // namespace azdo
