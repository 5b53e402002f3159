// SPDX-License-Identifier: BSL-1.0
// How a list operation asks for its next page, and what an answer says about it, derived from the keys of a description
// (http/paginate.hpp).
#pragma once

#include <azdo/core/min_max.hpp>
#include <azdo/http/operation.hpp>
#include <azdo/http/page.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/field.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <charconv>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace azdo::inline v1::detail {

/// The purpose of a parameter in paging.
enum class paging_role : unsigned char { none, token, skip };

/// Compares a text with a lower-case one, ignoring case.
constexpr bool is_word(std::string_view text, std::string_view lower) noexcept {
    if (text.size() != lower.size()) return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if ((text[i] >= 'A' && text[i] <= 'Z' ? text[i] + ('a' - 'A') : text[i]) != lower[i]) return false;
    return true;
}
/// The role that a key implies: `$skip`, `skip` and `searchCriteria.$skip` have the same one.
constexpr paging_role paging_role_of(std::string_view key) noexcept {
    key.remove_prefix(key.rfind('.') + 1); // npos + 1 is 0
    if (key.starts_with('$')) key.remove_prefix(1);
    if (is_word(key, "skip")) return paging_role::skip;
    const bool token = is_word(key, "continuationtoken") || is_word(key, "x-ms-continuationtoken") || is_word(key, "pagingtoken");
    return token ? paging_role::token : paging_role::none;
}

template <class T>
struct value_of_required {
    using type = T;
};
template <class T>
struct value_of_required<required<T>> {
    using type = T;
};
/// The type of the number or text of a parameter, which may be optional or `required`.
template <class T>
using parameter_value = typename value_of_required<unwrap<T>>::type;

template <class T>
inline constexpr bool is_count = std::is_integral_v<T> && !std::is_same_v<T, bool>;

/// True for a field with this role, in any place.
template <paging_role Role, class Entry>
constexpr bool plays_anywhere() noexcept {
    if constexpr (is_field<Entry>) {
        using value = parameter_value<typename Entry::member_type>;
        return paging_role_of(Entry::key()) == Role &&
               (is_count<value> || (Role == paging_role::token && std::is_same_v<value, std::string>));
    } else {
        return false;
    }
}
/// True for a field of an operation with this role.
template <paging_role Role, class Entry>
constexpr bool plays() noexcept {
    if constexpr (plays_anywhere<Role, Entry>())
        return !Entry::template has<as::path_t>() && !Entry::template has<as::body_t>();
    else
        return false;
}
/// True for the body of an operation, when one of its fields has this role.
template <paging_role Role, class Entry>
constexpr bool body_plays() noexcept;

template <paging_role Role, class... Entries>
constexpr bool one_plays(const description<Entries...>&) noexcept {
    return any_true<plays<Role, Entries>()...>();
}
template <paging_role Role, class... Entries>
constexpr bool one_plays_anywhere(const description<Entries...>&) noexcept {
    return any_true<plays_anywhere<Role, Entries>()...>();
}
template <paging_role Role, class... Entries>
constexpr bool one_body_plays(const description<Entries...>&) noexcept {
    return any_true<body_plays<Role, Entries>()...>();
}
template <paging_role Role, class Entry>
constexpr bool body_plays() noexcept {
    if constexpr (is_field<Entry>) {
        if constexpr (Entry::template has<as::body_t>() && described<typename Entry::member_type>)
            return one_plays_anywhere<Role>(schema_of<typename Entry::member_type>);
        else
            return false;
    } else {
        return false;
    }
}

/// True when an operation has a parameter with this role: in the query, a header or a form, else in its body.
template <paging_role Role, class Op>
inline constexpr bool has_role = one_plays<Role>(schema_of<Op>) || one_body_plays<Role>(schema_of<Op>);

/// Calls `use(member)` for the parameters of an operation that have this role.
template <paging_role Role, class Operation, class F>
void with_role(Operation& what, F&& use) {
    using Op = std::remove_const_t<Operation>;
    azdo::for_each_field<Op>([&](const auto& entry) {
        using one = std::remove_cvref_t<decltype(entry)>;
        if constexpr (plays<Role, one>()) {
            use(what.*one::member());
        } else if constexpr (!one_plays<Role>(schema_of<Op>) && body_plays<Role, one>()) {
            using body = typename one::member_type;
            azdo::for_each_field<body>([&](const auto& inner) {
                using part = std::remove_cvref_t<decltype(inner)>;
                if constexpr (plays_anywhere<Role, part>()) use((what.*one::member()).*part::member());
            });
        }
    });
}

template <class T>
std::int64_t number_of(const T& member) {
    if constexpr (is_optional<T>)
        return member.has_value() ? number_of(*member) : 0;
    else
        return static_cast<std::int64_t>(static_cast<const parameter_value<T>&>(member));
}
/// False when the number does not fit the member's type.
template <class T>
bool put_number(T& member, std::int64_t number) {
    using value = parameter_value<T>;
    if (!std::in_range<value>(number)) return false;
    member = static_cast<value>(number);
    return true;
}
/// Puts a continuation token into a member that is a text or a number. False when it should be a number and is not.
template <class T>
bool put_token(T& member, const std::string& token) {
    if constexpr (is_count<parameter_value<T>>) {
        std::int64_t number = 0;
        const auto read = std::from_chars(token.data(), token.data() + token.size(), number);
        return read.ec == std::errc{} && read.ptr == token.data() + token.size() && put_number(member, number);
    } else {
        member = token;
        return true;
    }
}
/// The token that the member holds, or an empty text.
template <class T>
std::string token_in(const T& member) {
    if constexpr (is_optional<T>)
        return member.has_value() ? token_in(*member) : std::string();
    else if constexpr (is_count<parameter_value<T>>)
        return number_of(member) != 0 ? std::to_string(number_of(member)) : std::string();
    else
        return static_cast<const std::string&>(member);
}
template <class T>
void forget_number(T& member) {
    if constexpr (is_optional<T>)
        member.reset();
    else
        member = parameter_value<T>{};
}

template <class T>
inline constexpr bool is_list = false;
template <class T, class Allocator>
inline constexpr bool is_list<std::vector<T, Allocator>> = true;

template <class Entry>
constexpr bool is_list_field() noexcept {
    if constexpr (is_field<Entry>)
        return is_list<unwrap<typename Entry::member_type>>;
    else
        return false;
}
template <class... Entries>
constexpr std::size_t count_lists(const description<Entries...>&) noexcept {
    const bool all[] = {false, is_list_field<Entries>()...};
    std::size_t count = 0;
    for (const bool one : all) count += one ? 1 : 0;
    return count;
}
/// The first field that is a list.
template <class Description>
struct first_list;
template <class Entry, class... Rest>
struct first_list<description<Entry, Rest...>>
    : std::conditional_t<is_list_field<Entry>(), std::type_identity<Entry>, first_list<description<Rest...>>> {};

template <class Entry>
constexpr bool is_object_list_field() noexcept {
    if constexpr (is_list_field<Entry>())
        return described<typename unwrap<typename Entry::member_type>::value_type>;
    else
        return false;
}
/// The first field that is a list of objects.
template <class Description>
struct first_object_list;
template <class Entry, class... Rest>
struct first_object_list<description<Entry, Rest...>>
    : std::conditional_t<is_object_list_field<Entry>(), std::type_identity<Entry>, first_object_list<description<Rest...>>> {};

/// True when one list of several contains objects: `points` beside the names in `witFields`.
template <class... Entries>
constexpr bool has_one_object_list(const description<Entries...>& all) noexcept {
    const bool objects[] = {false, is_object_list_field<Entries>()...};
    std::size_t count = 0;
    for (const bool one : objects) count += one ? 1 : 0;
    return count == 1 && count_lists(all) > 1;
}
/// True for an answer with one list, or with one list of objects among others.
template <class T>
constexpr bool has_main_list() noexcept {
    if constexpr (described<T>) {
        if constexpr (count_lists(T::schema()) == 1)
            return true;
        else if constexpr (count_lists(T::schema()) > 1)
            return has_one_object_list(schema_of<T>);
    }
    return false;
}
template <class T>
using main_list = typename std::conditional_t<count_lists(T::schema()) == 1, first_list<std::remove_cvref_t<decltype(schema_of<T>)>>,
    first_object_list<std::remove_cvref_t<decltype(schema_of<T>)>>>::type;

template <class T, class Entry>
constexpr bool is_other_list() noexcept {
    if constexpr (is_list_field<Entry>())
        return !std::is_same_v<unwrap<typename Entry::member_type>, T>;
    else
        return false;
}
/// True when all lists of an answer have the type of the first, whose elements can be compared.
template <class... Entries>
constexpr bool lists_are_alike(const description<Entries...>&) noexcept {
    using list = unwrap<typename first_list<description<Entries...>>::type::member_type>;
    return std::equality_comparable<typename list::value_type> && !any_true<is_other_list<list, Entries>()...>();
}
template <class T>
constexpr bool has_several_lists() noexcept {
    if constexpr (described<T>) {
        if constexpr (count_lists(T::schema()) > 1) return lists_are_alike(schema_of<T>);
    }
    return false;
}

/// The contents of a page.
template <class T>
struct page_elements {
    std::vector<T> list{};
    std::size_t stride = 0; ///< where the operation takes `$skip`: how much further on the next page begins; 0: this page brings nothing
};

/// The elements of an answer: their `type`, and a function object that extracts them from page after page. `found` is false for an answer
/// with no list, or with several lists of different objects.
template <class T>
struct elements_of {
    static constexpr bool found = false, several = false;
};
template <class T>
requires(has_main_list<T>()) struct elements_of<T> {
    using field = main_list<T>;
    using list = unwrap<typename field::member_type>;
    using type = typename list::value_type;
    static constexpr bool found = true, several = false;

    page_elements<type> operator()(T&& answer) const {
        auto& member = answer.*field::member();
        page_elements<type> made;
        if constexpr (!is_optional<typename field::member_type>)
            made.list = std::move(member);
        else if (member.has_value())
            made.list = std::move(*member);
        made.stride = made.list.size();
        return made;
    }
};
/// Several lists of one type (`get_project_teams_by_category`): their elements, one list after the other. It is not documented whether
/// `$skip` counts in each list, in both, or in one of them. So the next page begins after the shortest list that brought something, which
/// loses nothing in any of these cases, and elements that were on the previous page are not given again. A page that brings nothing is the
/// last.
template <class T>
requires(has_several_lists<T>()) struct elements_of<T> {
    using field = typename first_list<std::remove_cvref_t<decltype(schema_of<T>)>>::type;
    using type = typename unwrap<typename field::member_type>::value_type;
    static constexpr bool found = true, several = true;

    page_elements<type> operator()(T&& answer) {
        page_elements<type> made;
        std::vector<type> all;
        azdo::for_each_field<T>([&](const auto& entry) {
            using one = std::remove_cvref_t<decltype(entry)>;
            if constexpr (is_list_field<one>()) {
                const auto& member = answer.*one::member();
                if constexpr (!is_optional<typename one::member_type>)
                    add(made, all, member);
                else if (member.has_value())
                    add(made, all, *member);
            }
        });
        before_ = std::move(all);
        return made;
    }

private:
    void add(page_elements<type>& made, std::vector<type>& all, const std::vector<type>& list) {
        bool brings = false;
        for (const type& one : list) {
            all.push_back(one);
            if (was_before(one)) continue;
            made.list.push_back(one);
            brings = true;
        }
        if (brings) made.stride = made.stride == 0 ? list.size() : std::min(made.stride, list.size());
    }
    bool was_before(const type& wanted) const {
        for (const type& one : before_)
            if (one == wanted) return true;
        return false;
    }
    std::vector<type> before_{};
};

/// The type that a page is decoded to: the elements, and the members that say how to continue, of any JSON type (`page_words` judges them).
template <class T>
struct walked_page {
    std::vector<T> value{};
    std::optional<json::raw> continuation_token{};
    std::optional<json::raw> next_link{};
    std::optional<json::raw> is_last_batch{};
    std::optional<json::raw> has_more{};
    static constexpr std::string_view bare_list = "value";

    template <class self = walked_page>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"value", &self::value>(azdo::as::required),
            azdo::field<"continuationToken", &self::continuation_token>(), azdo::field<"nextLink", &self::next_link>(),
            azdo::field<"isLastBatch", &self::is_last_batch>(), azdo::field<"hasMore", &self::has_more>());
    }
};
template <class T>
struct walked {
    using type = T;
};
template <class T>
struct walked<page<T>> {
    using type = walked_page<T>;
};
/// The type that the answer to a list operation is decoded to.
template <class Op>
using walked_answer = typename walked<typename Op::result_type>::type;

} // namespace azdo::inline v1::detail
