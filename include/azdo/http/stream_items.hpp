// SPDX-License-Identifier: BSL-1.0
// `stream_items(operation, api, take)`: the elements of one answer, one by one while it arrives.
#pragma once

#include <azdo/core/masking.hpp>
#include <azdo/core/result.hpp>
#include <azdo/http/body.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/operation.hpp>
#include <azdo/http/page_progress.hpp>
#include <azdo/http/paginate.hpp>
#include <azdo/http/paging.hpp>
#include <azdo/http/parse.hpp>
#include <azdo/http/response_details.hpp>
#include <azdo/http/steady_driver.hpp>
#include <azdo/http/to_request.hpp>
#include <azdo/json/codec.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/detail/table.hpp>
#include <azdo/json/elements.hpp>
#include <azdo/json/raw.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace azdo::inline v1 {

/// What `stream_items` returns when it has passed on the elements of a page: what came with the page, and where the next one begins.
struct streamed_page : response_details {
    std::string continuation_token{}; ///< opaque; empty on the last page
    std::size_t count = 0;            ///< of the elements, null ones included: `$skip` of the next page is greater by it
    std::size_t left_out = 0;         ///< how many were null and not passed on
};

namespace detail {

/// Reads elements from a body as it arrives.
template <class T, class F>
class element_sink final : public http::body_sink {
public:
    element_sink(F& take, const endpoint_description& endpoint) : take_(take), endpoint_(endpoint) {}
    result<void> restart() override {
        if (reading_.count() > 0)
            return fail(failure_kind::transport, "the answer broke off after some of its elements had been taken: repeat the call");
        reading_ = json::elements<T>({.list_key = endpoint_.list_key});
        return {};
    }
    result<void> write(std::string_view bytes) override {
        auto read = reading_.read(bytes, take_);
        if (read || read.error().place.pointer.empty()) return read;
        failure why = std::move(read).error();
        why.message.insert(0, "the service's answer at " + sanitized(why.place.pointer, 200) + ": ");
        return why;
    }
    /// Call at the end of the body; `got` is the response without it.
    result<streamed_page> finish(http::response&& got) {
        if (!reading_.has_list() && endpoint_.one_is_a_list) return finish_small(std::move(got));
        auto good = reading_.finish();
        if (!good) return wrong_json(std::move(good).error(), got, false);
        auto next = token(got.headers().find_filled("x-ms-continuationtoken"));
        if (!next) return wrong_json(std::move(next).error(), got, false);
        return streamed_page{response_details(std::move(got)), *std::move(next), reading_.count(), reading_.left_out()};
    }

private:
    /// An answer without a list, which may be its only element: read as a whole.
    result<streamed_page> finish_small(http::response&& got) {
        walked_page<T> all;
        std::size_t left_out = 0;
        got.body = reading_.around();
        auto good = read_answer(&all, json::shape_of<walked_page<T>, json::purpose::reading>, got, endpoint_, false, true, &left_out);
        if (!good) return std::move(good).error();
        const std::size_t count = all.value.size() + left_out;
        for (T& one : all.value) take_(std::move(one));
        return streamed_page{response_details(std::move(got)), {}, count, left_out};
    }
    /// The token in the text around the list; empty when that text says that this is the last page.
    result<std::string> token(std::string_view of_header) const {
        page_words words;
        words.token = of_header;
        const auto around = json::decode<walked_page<json::raw>>(reading_.around(), {.null_is_absent = true});
        if (around)
            note_words(words, *around);
        else if (!is_bare())
            return around.error(); // a bare list has nothing around it
        if (words.more == false) return std::string();
        words.read_link();
        if (words.token.empty() && *words.unreadable != '\0') return fail(failure_kind::protocol, words.unreadable);
        return std::move(words.token);
    }
    bool is_bare() const noexcept {
        const std::string_view around = reading_.around();
        const std::size_t first = around.find_first_not_of("\xEF\xBB\xBF \t\r\n");
        return first != around.npos && around[first] == '[';
    }

    F& take_;
    const endpoint_description& endpoint_;
    json::elements<T> reading_{{.list_key = endpoint_.list_key}};
};

/// The call of an operation whose answer is kept as received.
template <class Op>
struct answer_of {
    using operation_type = Op;
    using result_type = http::response;
    const Op& operation;
    result<http::request> to_request(std::string_view organization = {}) const { return azdo::to_request(operation, organization); }
    result<http::response> parse(http::response got) const {
        if (auto good = check_response(got, Op::endpoint, false); !good) return std::move(good).error();
        return got;
    }
};
} // namespace detail

/// Calls a list operation once and passes every element of its answer to `take` as soon as it has arrived: however long the list is, only
/// one element is in memory. It reads one page. The next one begins at the continuation token that it returns, from the header or else from
/// the body, or, where the operation takes `$skip`, after the number of elements that it returns, until a page is empty.
///
/// Example:
/// ```
/// auto page = azdo::stream_items(list_projects{.organization = "acme"}, api, [](team_project_reference&& one) { print(one.name); });
/// if (page && !page->continuation_token.empty()) …    // there is more
/// ```
///
/// Failures: as `call`. Elements that arrived before a failure have already been passed to `take`; an answer that breaks off after the
/// first element is not requested again.
template <paged_operation Op, class Api, class F, class Driver>
requires detail::is_page<typename Op::result_type> result<streamed_page> stream_items(
    const Op& what, const Api& api, F&& take, call_options options, const Driver& driver) {
    if constexpr (detail::admitted<Op, Api>()) {
        detail::element_sink<typename Op::result_type::value_type, std::remove_reference_t<F>> sink(take, Op::endpoint);
        options.sink = &sink;
        auto got = azdo::call(detail::answer_of<Op>{what}, api, options, driver);
        if (!got) return std::move(got).error();
        return sink.finish(*std::move(got));
    } else {
        return fail(failure_kind::invalid_input, "this operation is not admitted"); // a compile error says why
    }
}
template <paged_operation Op, class Api, class F>
requires detail::is_page<typename Op::result_type> result<streamed_page> stream_items(
    const Op& what, const Api& api, F&& take, const call_options& options = {}) {
    return azdo::stream_items(what, api, take, options, steady_driver());
}

} // namespace azdo::inline v1
