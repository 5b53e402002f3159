// SPDX-License-Identifier: BSL-1.0
// `paginate(operation, api)`: every element of a list that comes in pages.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/operation.hpp>
#include <azdo/http/page_progress.hpp>
#include <azdo/http/paging.hpp>
#include <azdo/http/parse.hpp>
#include <azdo/http/pulled_range.hpp>
#include <azdo/http/response_details.hpp>
#include <azdo/http/to_request.hpp>
#include <azdo/json/codec.hpp>
#include <azdo/json/detail/table.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1 {

namespace detail {
template <class T>
constexpr bool can_be_walked() noexcept {
    using answer = walked_answer<T>;
    if constexpr (!elements_of<answer>::found)
        return false;
    else if constexpr (has_role<paging_role::token, T> || has_role<paging_role::skip, T>)
        return true;
    else
        return is_page<typename T::result_type> || (!elements_of<answer>::several && answer_tells_of_more<answer>());
}
} // namespace detail

/// A list operation: its `result_type` is a `page<T>`; or has one list among its members, or several of one type, and the operation has a
/// parameter that asks for further pages (`get_comments`, whose result is a `comment_list`); or has one list and says whether there is more
/// (`search_queries`).
template <class T>
concept paged_operation = operation<T> && detail::can_be_walked<T>();

namespace detail {
/// A page with the parts of its answer that the walk needs.
template <class Op>
struct fetched_page {
    walked_answer<Op> answer{};
    std::string token{}; ///< from the header
    std::optional<fingerprint> print{};
    std::size_t left_out = 0; ///< null elements, which `$skip` counts
    response_details response{};
};
} // namespace detail

/// The call of one page, a step for `call` and `co_call`.
template <paged_operation Op>
struct page_call {
    using operation_type = Op;
    using result_type = detail::fetched_page<Op>;

    Op operation;

    result<http::request> to_request(std::string_view organization = {}) const { return azdo::to_request(operation, organization); }
    result<result_type> parse(http::response got) const {
        result<result_type> made{std::in_place};
        auto good = detail::read_answer(&made->answer, json::shape_of<detail::walked_answer<Op>, json::purpose::reading>, got, Op::endpoint,
            detail::html_is_due<Op>, true, &made->left_out);
        if (!good) return std::move(good).error();
        made->token = got.headers().find_filled("x-ms-continuationtoken");
        made->print = detail::fingerprint_of(got.body);
        made->response = response_details(std::move(got));
        return made;
    }
};

/// A walk over the elements of all pages, without I/O: the blocking and the asynchronous range both use it.
///
/// Example:
/// ```
/// azdo::page_walk walk{list_projects{.organization = "acme"}};
/// for (;;) {
///     if (const auto* page = walk.wanted()) walk.take(azdo::call(*page, api));
///     else if (auto project = walk.next()) use(*project);
///     else break;
/// }
/// ```
/// The keys of the operation's parameters, in the query, a header or the body, decide how it continues:
/// - a continuation token (`continuationToken`, `pagingToken`) is set to the header `x-ms-continuationtoken` of the last page, or the
///   `continuationToken` of its body, or the one in its `nextLink`; `$skip` is then not sent;
/// - `$skip` (`skip`, `searchCriteria.$skip`) grows by the number of elements of each page, those that are null included, or is the `nextSkip`
///   of the last;
/// - a `nextLink` is never requested: the token or `$skip` in its query is used, whether the link is relative or absolute;
/// - a token that is a number is used as its text; of several headers the first with a value counts.
///
/// It ends when the service says so: `isLastBatch`, `"hasMore": false`, `"nextSkip": 0`, no token where the operation has no `$skip` or
/// tokens were given before; and at an empty page without a token. A page that is shorter than `$top` is not the last: `$top` is the size
/// of a page, which the service caps. `limit` limits the total.
///
/// It ends with a failure when the service leads in a circle: a token that this walk has seen (the last 1,024 are remembered, and longer
/// cycles are noticed later), a page equal to the one before, a `nextSkip` that does not move forward, or more than `max_empty_pages`
/// consecutive pages without elements. Its memory does not grow with the number of pages beyond the 1,024 tokens (40 kB).
template <paged_operation Op>
class page_walk {
    using elements_in = detail::elements_of<detail::walked_answer<Op>>;

public:
    using element_type = result<typename elements_in::type>;

    explicit page_walk(Op first) : reading_(first), following_{std::move(first)}, progress_(detail::progress_of(reading_)) {}

    /// At most this many elements in all; pages that are not needed for them are not requested.
    void limit(std::uint64_t elements) noexcept { left_ = elements; }
    /// How many consecutive pages without elements are allowed before the walk fails; by default 1,000. A service that filters may send
    /// some.
    void max_empty_pages(std::uint64_t pages) noexcept { progress_.max_empty_pages(pages); }

    /// The call to make now, or null when an element is ready or the walk has ended.
    const page_call<Op>* wanted() const noexcept { return has_unread() || over_ || trouble_ || left_ == 0 ? nullptr : &following_; }
    /// Hands in the result of the call of `wanted()`.
    void take(result<detail::fetched_page<Op>> got) {
        if (!got) return end(std::move(got).error());
        response_ = std::move(got->response);
        detail::page_words words;
        words.token = std::move(got->token);
        detail::note_words(words, got->answer);
        auto brought = elements_(std::move(got->answer));
        if constexpr (detail::is_page<typename Op::result_type>) brought.stride += got->left_out;
        const detail::page_step step = progress_.after(std::move(words), brought.stride, got->print);
        if (step.repeated) return end(fail(failure_kind::protocol, step.why));
        reading_ = following_.operation;
        page_ = std::move(brought.list);
        at_ = 0;
        go_on(step);
    }
    /// Hands in a page that was fetched in another way. It is then not checked whether the page was given before.
    void take(typename Op::result_type got) {
        detail::fetched_page<Op> made;
        if constexpr (detail::is_page<typename Op::result_type>) {
            made.answer.value = std::move(got.value);
            made.token = std::move(got.continuation_token);
        } else {
            made.answer = std::move(got);
        }
        take(result<detail::fetched_page<Op>>(std::move(made)));
    }
    /// The next element, or the failure that ends the walk; nothing at the end, and while `wanted()` is not null.
    std::optional<element_type> next() {
        if (left_ == 0) return std::nullopt;
        if (has_unread()) {
            --left_;
            return element_type(std::move(page_[at_++]));
        }
        if (!trouble_) return std::nullopt;
        over_ = true;
        return element_type(*std::exchange(trouble_, std::nullopt));
    }
    /// The operation that fetches what has not been read yet: the page that failed, the page whose elements are being read, or the next
    /// one. Save it to resume later.
    const Op& position() const noexcept { return has_unread() ? reading_ : following_.operation; }
    /// What came with the page that was fetched last, whose elements are being read: status, headers, ETag, rate limit, correlation id. Its
    /// status is 0 before the first page, and for a page that was fetched in another way.
    const response_details& response() const noexcept { return response_; }

private:
    bool has_unread() const noexcept { return at_ < page_.size(); }
    /// Makes `following_` ask for the next page.
    void go_on(const detail::page_step& step) {
        using way = detail::page_step::way;
        bool good = true;
        if (step.go == way::by_token) {
            detail::with_role<detail::paging_role::skip>(following_.operation, [](auto& member) { detail::forget_number(member); });
            detail::with_role<detail::paging_role::token>(
                following_.operation, [&](auto& member) { good = detail::put_token(member, step.token) && good; });
            if (!good) broken("the service gave a continuation token that is not a number");
        } else if (step.go == way::by_skip) {
            bool further = true;
            detail::with_role<detail::paging_role::skip>(following_.operation, [&](auto& member) {
                const std::int64_t skipped = detail::number_of(member);
                further = !step.is_absolute || step.skip > skipped;
                good = detail::put_number(member, step.is_absolute ? step.skip : skipped + step.skip) && good;
            });
            if (!further) broken("the service gave a nextSkip that does not move forward");
            if (!good) broken("the list has more elements than $skip can count");
        } else if (step.go == way::broken) {
            broken(step.why);
        } else {
            over_ = true;
        }
    }
    void end(failure why) {
        over_ = true;
        trouble_ = std::move(why);
    }
    void broken(const char* why) { trouble_ = fail(failure_kind::protocol, why); } // reported after the page's own elements

    Op reading_;
    page_call<Op> following_;
    detail::page_progress progress_;
    elements_in elements_{};
    std::vector<typename elements_in::type> page_{};
    std::size_t at_ = 0;
    response_details response_{};
    std::uint64_t left_ = UINT64_MAX;
    std::optional<failure> trouble_{};
    bool over_ = false;
};

/// The elements of all pages, an input range of `result<T>`. The pages are fetched while it is read. It ends after the first failure.
///
/// Example:
/// ```
/// auto projects = azdo::paginate(list_projects{.organization = "acme"}, api);
/// for (auto&& project : projects) {
///     if (!project) return report(project.error(), projects.position());    // go on from there later
///     use(*project, projects.response().rate_limit());
/// }
/// for (auto&& commit : azdo::paginate(newest, api).limit(50)) …
/// ```
/// `Api` is a reference when the api is an lvalue, which must outlive the range. A temporary api, as in `paginate(operation, client(…))`,
/// is moved into the range.
template <paged_operation Op, class Api>
class paginated_range : public pulled_range<paginated_range<Op, Api>, typename page_walk<Op>::element_type> {
public:
    paginated_range(Op first, Api&& api, call_options each_page)
        : walk_(std::move(first)), api_(std::forward<Api>(api)), options_(each_page) {}

    /// At most this many elements in all, however many pages they come in (`top` is the size of a page). Call it before the first element
    /// is read.
    paginated_range& limit(std::uint64_t elements) & noexcept {
        walk_.limit(elements);
        return *this;
    }
    paginated_range limit(std::uint64_t elements) && {
        walk_.limit(elements);
        return std::move(*this);
    }
    /// As `page_walk::max_empty_pages`. Call it before the first element is read.
    paginated_range& max_empty_pages(std::uint64_t pages) & noexcept {
        walk_.max_empty_pages(pages);
        return *this;
    }
    paginated_range max_empty_pages(std::uint64_t pages) && {
        walk_.max_empty_pages(pages);
        return std::move(*this);
    }
    /// As `page_walk::position`.
    const Op& position() const noexcept { return walk_.position(); }
    /// As `page_walk::response`.
    const response_details& response() const noexcept { return walk_.response(); }

private:
    friend class pulled_range<paginated_range, typename page_walk<Op>::element_type>;
    auto pull() {
        while (const auto* wanted = walk_.wanted()) walk_.take(azdo::call(*wanted, api_.get(), options_));
        return walk_.next();
    }

    page_walk<Op> walk_;
    detail::held_api<Api> api_;
    call_options options_;
};

/// Walks over all pages of a list; see `paginated_range`, and `page_walk` for how it continues and where it ends. The options apply to each
/// page.
///
/// Failures: as `call`, always as the last element. `protocol` when the service gives a page twice (its elements are then not given twice),
/// a token twice, an unusable token, or too many consecutive empty pages, and when it has more pages that this operation cannot ask for.
template <paged_operation Op, class Api>
paginated_range<Op, Api> paginate(Op first, Api&& api, const call_options& each_page = {}) {
    return paginated_range<Op, Api>(std::move(first), std::forward<Api>(api), each_page);
}

} // namespace azdo::inline v1
