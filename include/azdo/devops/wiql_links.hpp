// SPDX-License-Identifier: BSL-1.0
// Queries for the links between work items, and for trees of work items.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/devops/wiql.hpp>

#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace azdo::inline v1::wiql {

/// A field of the work items where the links start.
using source = basic_field<side::source>;
/// A field of the work items where the links end.
using target = basic_field<side::target>;
/// The type of the links: `wiql::link_type() == "System.LinkTypes.Related"`.
using link_type = basic_field<side::link>;

/// Which links are found.
enum class link_mode : unsigned char {
    must_contain,    ///< those that pass all filters
    may_contain,     ///< also sources without such a link
    does_not_contain ///< only sources without such a link
};
/// Which trees are found.
enum class tree_mode : unsigned char {
    recursive,               ///< the sources that pass their filters, and below each all that pass the filters of targets
    return_matching_children ///< the targets that pass their filters, each with what is above it
};

namespace detail {
/// The link type of a tree leads from a parent to its children.
struct tree_links {
    std::string type;
    tree_mode mode = tree_mode::recursive;
};
} // namespace detail

/// A query for links or trees: `select_links` and `select_tree` begin one. `How`: `link_mode` or `detail::tree_links`.
///
/// The service's answer to it has no `workItems` but `workItemRelations`: pairs of `source` and `target`; those without a `source` are
/// roots, or sources without a link.
/// Source: https://learn.microsoft.com/azure/devops/boards/queries/wiql-syntax#linked-work-items
template <class How>
class basic_link_query {
    static constexpr bool is_tree = !std::is_same_v<How, link_mode>;

public:
    basic_link_query(std::initializer_list<std::string_view> fields, How how) : how_(std::move(how)) {
        parts_.add_columns(fields.begin(), fields.size());
    }

    /// Adds a filter on one side: `wiql::source(…) == …`, `wiql::target(…) == …`. All filters must hold. The query itself is not changed: use
    /// the result.
    [[nodiscard]] basic_link_query where(const basic_condition<side::source>& filter) const {
        return with(&basic_link_query::source_, filter);
    }
    [[nodiscard]] basic_link_query where(const basic_condition<side::target>& filter) const {
        return with(&basic_link_query::target_, filter);
    }
    /// Adds a filter on the type of the links. A tree has one type, which `select_tree` was given.
    [[nodiscard]] basic_link_query where(const basic_condition<side::link>& filter) const requires(!is_tree) {
        return with(&basic_link_query::link_, filter);
    }
    /// Adds a sort key, after earlier ones. A name sorts the work items on both sides; `wiql::source(…)` and `wiql::target(…)` sort one.
    [[nodiscard]] basic_link_query order_by(std::string_view reference_name, direction order = direction::ascending) const {
        return order_by(field(reference_name), order);
    }
    template <side Of>
    requires(Of != side::link) [[nodiscard]] basic_link_query
        order_by(const basic_field<Of>& one, direction order = direction::ascending) const {
        basic_link_query made = *this;
        made.parts_.add_order(one, order);
        return made;
    }
    /// Finds the links that there were at that time. Not for trees, which the service shows only as they are now.
    template <detail::point_in_time T>
    [[nodiscard]] basic_link_query as_of(const T& time) const requires(!is_tree) {
        basic_link_query made = *this;
        made.parts_.set_time(detail::literal(time));
        return made;
    }
    /// The query, ready to be sent. Failures: as those of `query::text`; `invalid_input` for the link type of a tree that does not end with
    /// `-Forward`: only those lead from a parent to its children.
    AZDO_COLD result<std::string> text() const {
        std::string all = " FROM WorkItemLinks";
        std::string_view before = " WHERE ";
        add(all, before, source_);
        if constexpr (is_tree) {
            const basic_condition<side::link> filter = link_type() == how_.type;
            if (!how_.type.ends_with("-Forward"))
                return fail(failure_kind::invalid_input,
                    "the link type of a tree must lead from a parent to its children: its name ends with -Forward, as that of "
                    "System.LinkTypes.Hierarchy-Forward");
            append(all, before, filter.text);
        } else
            add(all, before, link_);
        add(all, before, target_);
        return parts_.text(all, mode());
    }

private:
    template <side Of>
    basic_link_query with(detail::filters<Of> basic_link_query::*member, const basic_condition<Of>& filter) const {
        basic_link_query made = *this;
        (made.*member).add(filter, made.parts_);
        return made;
    }
    static void append(std::string& all, std::string_view& before, std::string_view filter) {
        azdo::detail::append(all, azdo::detail::joined({before, "(", filter, ")"}));
        before = " AND ";
    }
    template <side Of>
    static void add(std::string& all, std::string_view& before, const detail::filters<Of>& some) {
        if (some.any()) append(all, before, some.all().text);
    }
    std::string_view mode() const noexcept {
        if constexpr (is_tree)
            return how_.mode == tree_mode::recursive ? " MODE (Recursive)" : " MODE (Recursive, ReturnMatchingChildren)";
        else
            return how_ == link_mode::must_contain  ? " MODE (MustContain)"
                   : how_ == link_mode::may_contain ? " MODE (MayContain)"
                                                    : " MODE (DoesNotContain)";
    }

    How how_;
    detail::query_parts parts_;
    detail::filters<side::source> source_;
    detail::filters<side::link> link_;
    detail::filters<side::target> target_;
};
using link_query = basic_link_query<link_mode>;
using tree_query = basic_link_query<detail::tree_links>;

/// Begins a query for the links between work items.
///
/// Example:
/// ```
/// namespace wiql = azdo::wiql; // the features with bugs that are mine
/// auto text = wiql::select_links({"System.Id"})
///                 .where(wiql::source("System.WorkItemType") == "Feature")
///                 .where(wiql::link_type() == "System.LinkTypes.Hierarchy-Forward")
///                 .where(wiql::target("System.WorkItemType") == "Bug" && wiql::target("System.AssignedTo") == wiql::me)
///                 .text();
/// ```
inline link_query select_links(std::initializer_list<std::string_view> fields = {}, link_mode mode = link_mode::must_contain) {
    return {fields, mode};
}
/// Begins a query for trees of work items.
///
/// Example:
/// ```
/// namespace wiql = azdo::wiql; // the backlog, with what is not closed below it
/// auto text = wiql::select_tree({"System.Id", "System.Title"})
///                 .where(wiql::source("System.WorkItemType").in_group("Microsoft.RequirementCategory"))
///                 .where(wiql::target("System.State") != "Closed")
///                 .text();
/// ```
inline tree_query select_tree(std::initializer_list<std::string_view> fields = {}, tree_mode mode = tree_mode::recursive,
    std::string_view type = "System.LinkTypes.Hierarchy-Forward") {
    return {fields, detail::tree_links{std::string(type), mode}};
}

} // namespace azdo::inline v1::wiql
