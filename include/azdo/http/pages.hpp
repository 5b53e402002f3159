// SPDX-License-Identifier: BSL-1.0
// `pages(operation, api)`: every element of a list that comes in pages.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/operation.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/parse.hpp>
#include <azdo/http/pulled_range.hpp>
#include <azdo/schema/optional.hpp>

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace azdo {
inline namespace v1 {

/// An operation whose result is a page: `result_type` is `page<T>`.
template <class T>
concept paged_operation = operation<T> && detail::is_page<typename T::result_type>;

namespace detail {
template <class Op>
concept takes_token = requires(Op& what) {
    what.continuation_token;
};
template <class Op>
concept takes_skip = requires(Op& what) {
    what.skip;
};
template <class Op>
concept takes_top = requires(Op& what) {
    what.top;
};

/// Puts a continuation token into a member that is a text or a number, optional or not.
template <class T>
bool put_token(T& member, std::string_view token) {
    if constexpr (is_optional<T>) {
        return put_token(member.emplace(), token);
    } else if constexpr (std::is_integral_v<T>) {
        const auto read = std::from_chars(token.data(), token.data() + token.size(), member);
        return read.ec == std::errc{} && read.ptr == token.data() + token.size();
    } else {
        member = std::string(token);
        return true;
    }
}
template <class T>
std::int64_t number_of(const T& member) {
    if constexpr (is_optional<T>)
        return member.has_value() ? number_of(*member) : 0;
    else
        return static_cast<std::int64_t>(member);
}
} // namespace detail

/// A walk over the elements of all pages, without I/O: the blocking and the asynchronous range both use it.
///
/// Example:
/// ```
/// azdo::page_walk walk{list_projects{.organization = "acme"}};
/// for (;;) {
///     if (const auto* operation = walk.wanted()) walk.take(azdo::call(*operation, api));
///     else if (auto project = walk.next()) use(*project);
///     else break;
/// }
/// ```
/// Two dialects: an operation with a member `continuation_token` gets the header `x-ms-continuationtoken` of the last page, and ends
/// without one; an operation with `skip` and without `continuation_token` goes on by `$skip` until a page is empty, or shorter than `$top`.
template <paged_operation Op>
class page_walk {
public:
    using page_type = typename Op::result_type;
    using element_type = result<typename page_type::value_type>;

    explicit page_walk(Op first) : reading_(first), following_(std::move(first)) {}

    /// The operation to call now, or null when an element is ready or the walk is over.
    const Op* wanted() const noexcept { return has_unread() || over_ || trouble_ ? nullptr : &following_; }
    /// Hands in what `wanted()` gave.
    void take(result<page_type> got) {
        if (!got) {
            over_ = true;
            trouble_ = std::move(got).error();
            return;
        }
        reading_ = following_;
        page_ = *std::move(got);
        at_ = 0;
        go_on();
    }
    /// The next element, or the failure that ends the walk; nothing at the end, and when `wanted()`.
    std::optional<element_type> next() {
        if (has_unread()) return element_type(std::move(page_.value[at_++]));
        if (!trouble_) return std::nullopt;
        over_ = true;
        return element_type(*std::exchange(trouble_, std::nullopt));
    }
    /// The operation that fetches what was not read yet: the page that failed, the page whose elements are being read, or the next one.
    /// Keep it to go on another day.
    const Op& position() const noexcept { return has_unread() ? reading_ : following_; }

private:
    bool has_unread() const noexcept { return at_ < page_.value.size(); }
    /// Makes `following_` ask for the page behind `page_`.
    void go_on() {
        if constexpr (detail::takes_token<Op>) {
            if (page_.continuation_token.empty())
                over_ = true;
            else if (page_.continuation_token == token_)
                broken("the service gave the same continuation token twice");
            else if (token_ = page_.continuation_token; !detail::put_token(following_.continuation_token, token_))
                broken("the service gave a continuation token that is no number");
        } else if (!page_.continuation_token.empty()) {
            broken("the service has more pages, but this operation has no continuationToken to ask for them");
        } else if constexpr (detail::takes_skip<Op>) {
            skip(static_cast<std::int64_t>(page_.value.size()));
        } else {
            over_ = true;
        }
    }
    void skip(std::int64_t size) {
        std::int64_t top = 0;
        if constexpr (detail::takes_top<Op>) top = detail::number_of(following_.top);
        over_ = size == 0 || size < top;
        using member = unwrap<std::remove_cvref_t<decltype(following_.skip)>>;
        if (!over_) following_.skip = static_cast<member>(detail::number_of(following_.skip) + size);
    }
    void broken(const char* why) { trouble_ = fail(failure_kind::protocol, why); } // told behind the page's own elements

    Op reading_;
    Op following_;
    page_type page_{};
    std::size_t at_ = 0;
    std::string token_{};
    std::optional<failure> trouble_{};
    bool over_ = false;
};

/// The elements of all pages, an input range of `result<T>`. The pages are fetched while it is read. It ends after the first failure.
///
/// Example:
/// ```
/// auto projects = azdo::pages(list_projects{.organization = "acme"}, api);
/// for (auto&& project : projects) {
///     if (!project) return report(project.error(), projects.position());    // go on from there later
///     use(*project);
/// }
/// ```
/// Requirement: `api` outlives the range.
template <paged_operation Op, class Api>
class page_range : public pulled_range<page_range<Op, Api>, typename page_walk<Op>::element_type> {
public:
    page_range(Op first, const Api& api, call_options each_page) : walk_(std::move(first)), api_(&api), options_(each_page) {}

    /// As `page_walk::position`.
    const Op& position() const noexcept { return walk_.position(); }

private:
    friend class pulled_range<page_range, typename page_walk<Op>::element_type>;
    auto pull() {
        while (const Op* wanted = walk_.wanted()) walk_.take(azdo::call(*wanted, *api_, options_));
        return walk_.next();
    }

    page_walk<Op> walk_;
    const Api* api_;
    call_options options_;
};

/// Walks over all pages of a list; see `page_range`. The options hold for each page.
template <paged_operation Op, class Api>
page_range<Op, Api> pages(Op first, const Api& api, const call_options& each_page = {}) {
    return page_range<Op, Api>(std::move(first), api, each_page);
}

} // namespace v1
} // namespace azdo
