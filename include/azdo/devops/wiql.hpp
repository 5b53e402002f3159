// SPDX-License-Identifier: BSL-1.0
// Builds queries in the Work Item Query Language from values, so that a quote in a title cannot change the query.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/result.hpp>
#include <azdo/devops/wiql_condition.hpp>
#include <azdo/json/detail/utf8.hpp>

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::wiql {

enum class direction : unsigned char { ascending, descending };

namespace detail {
/// What all queries consist of, apart from their filters.
class query_parts {
public:
    query_parts() = default;
    query_parts(const query_parts&) = default;
    query_parts& operator=(const query_parts&) = default;
    /// A moved-from query is invalid until another one is assigned to it: without its filter it would find everything.
    query_parts(query_parts&& other) noexcept
        : columns_(std::move(other.columns_)), order_(std::move(other.order_)), as_of_(std::move(other.as_of_)),
          fault_(std::exchange(other.fault_, moved_from)) {}
    query_parts& operator=(query_parts&& other) noexcept {
        if (this == &other) return *this;
        columns_ = std::move(other.columns_);
        order_ = std::move(other.order_);
        as_of_ = std::move(other.as_of_);
        fault_ = std::exchange(other.fault_, moved_from);
        return *this;
    }
    ~query_parts() = default;

    AZDO_COLD void add_columns(const std::string_view* names, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) add(columns_, columns_.empty() ? "SELECT " : ", ", field(names[i]));
    }
    AZDO_COLD void add_order(const named& one, direction order) {
        add(order_, order_.empty() ? " ORDER BY " : ", ", one);
        if (order == direction::descending) order_ += " DESC";
    }
    AZDO_COLD void set_time(const operand& time) {
        as_of_ = " ASOF " + time.text;
        note(time.fault);
    }
    bool is_ordered() const noexcept { return !order_.empty(); }
    void note(std::string_view fault) noexcept {
        if (fault_.empty()) fault_ = fault;
    }
    /// `rest`: what follows the columns, up to the order. `mode`: what follows all.
    AZDO_COLD result<std::string> text(std::string_view rest, std::string_view mode = {}) const {
        std::string all = columns_.empty() ? "SELECT [System.Id]" : columns_;
        azdo::detail::append(all, azdo::detail::joined({rest, order_, as_of_, mode}));
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
    void add(std::string& list, std::string_view before, const named& one) {
        azdo::detail::append(list, before);
        azdo::detail::append(list, one.text());
        note(one.fault());
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

    std::string columns_;
    std::string order_;
    std::string as_of_;
    std::string_view fault_{};
};

/// The filters on one side, all of which must hold.
template <side Of>
class filters {
public:
    void add(const basic_condition<Of>& one, query_parts& of) {
        of.note(one.why_invalid());
        all_ = any_ ? std::move(all_) && one : one;
        any_ = true;
    }
    bool any() const noexcept { return any_; }
    const basic_condition<Of>& all() const noexcept { return all_; }

private:
    basic_condition<Of> all_;
    bool any_ = false;
};
} // namespace detail

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
    explicit query(std::initializer_list<std::string_view> fields) : query(fields.begin(), fields.size()) {}
    query(const std::string_view* fields, std::size_t count) { parts_.add_columns(fields, count); }

    /// Adds a filter; work items must pass all filters. A query in a named variable is not changed: use the result.
    [[nodiscard]] AZDO_COLD query where(const condition& filter) && {
        where_.add(filter, parts_);
        return std::move(*this);
    }
    [[nodiscard]] query where(const condition& filter) const& { return query(*this).where(filter); }
    /// Adds a sort key, after earlier ones.
    [[nodiscard]] query order_by(std::string_view reference_name, direction order = direction::ascending) && {
        parts_.add_order(field(reference_name), order);
        return std::move(*this);
    }
    [[nodiscard]] query order_by(std::string_view reference_name, direction order = direction::ascending) const& {
        return query(*this).order_by(reference_name, order);
    }
    /// Finds the work items that passed the filters at that time, by the values that they had then. The date alone means its midnight.
    template <detail::point_in_time T>
    [[nodiscard]] query as_of(const T& time) && {
        parts_.set_time(detail::literal(time));
        return std::move(*this);
    }
    template <detail::point_in_time T>
    [[nodiscard]] query as_of(const T& time) const& {
        return query(*this).as_of(time);
    }
    /// True once a sort key was added.
    bool is_ordered() const noexcept { return parts_.is_ordered(); }
    /// The query, ready to be sent. Failures: `invalid_input` for an invalid field name, a control character in a value, a value without a
    /// form (an infinite number, a date that is not in the calendar, an empty list), text that is not UTF-8, and a query beyond the
    /// service's limit of 32,000 characters (UTF-16 units: most characters are one, those beyond U+FFFF two).
    AZDO_COLD result<std::string> text() const {
        return parts_.text(where_.any() ? " FROM WorkItems WHERE " + where_.all().text : std::string(" FROM WorkItems"));
    }

private:
    detail::query_parts parts_;
    detail::filters<side::item> where_;
};

/// Begins a query with the fields for its columns; without fields it has only the id.
inline query select(std::initializer_list<std::string_view> fields = {}) { return query(fields); }

} // namespace azdo::inline v1::wiql
