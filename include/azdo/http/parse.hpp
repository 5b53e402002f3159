// SPDX-License-Identifier: BSL-1.0
// `parse<operation>(response)`: the typed result of a response.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/result.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/operation.hpp>
#include <azdo/http/page.hpp>
#include <azdo/json/codec.hpp>
#include <azdo/json/detail/shape.hpp>
#include <azdo/json/detail/table.hpp>

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace azdo::inline v1 {
namespace detail {

template <class T>
inline constexpr bool is_page = false;
template <class T>
inline constexpr bool is_page<page<T>> = true;

/// A download is returned unchanged: it may be an HTML file.
template <class Op>
inline constexpr bool html_is_due = std::same_as<typename Op::result_type, std::string> ||
                                    Op::endpoint.accept.find("text/html") != std::string_view::npos;

/// Success for a response of the expected kind; otherwise the failure that it means.
result<void> check_response(const http::response& got, const endpoint_description& endpoint, bool page_of_html_is_due);
/// The failure for a response whose JSON is wrong.
failure wrong_json(failure why, const http::response& got, bool is_empty);
/// Reads the JSON of a successful response into memory of a given shape; `fresh`: the object there has just been created. `left_out`, if
/// given, becomes the number of null elements that were left out of its list.
result<void> read_answer(void* to, const json::shape& type, const http::response& got, const endpoint_description& endpoint,
    bool page_of_html_is_due, bool fresh, std::size_t* left_out = nullptr);

/// Reads a response into the value that `value` holds.
template <operation Op, class T>
void read_into(result<T>& value, const http::response& got, bool fresh) {
    auto good = read_answer(&*value, json::shape_of<T, json::purpose::reading>, got, Op::endpoint, html_is_due<Op>, fresh);
    if (!good)
        value = std::move(good).error();
    else if constexpr (is_page<T>)
        value->continuation_token = got.headers().find_filled("x-ms-continuationtoken");
}

/// A separate function, so that g++ 12, too, constructs the result in place and never moves it.
template <operation Op>
AZDO_NOINLINE result<typename Op::result_type> read_fresh(const http::response& got) {
    result<typename Op::result_type> value{std::in_place};
    read_into<Op>(value, got, true);
    return value;
}

/// `got` is left in an unspecified state.
template <operation Op>
result<typename Op::result_type> parse_answer(http::response& got) {
    using T = typename Op::result_type;
    if constexpr (std::is_void_v<T>) {
        return check_response(got, Op::endpoint, html_is_due<Op>);
    } else if constexpr (std::same_as<T, std::string>) {
        auto good = check_response(got, Op::endpoint, html_is_due<Op>);
        if (!good) return std::move(good).error();
        return std::move(got.body);
    } else {
        return read_fresh<Op>(got);
    }
}
} // namespace detail

/// The result of a response to `Op`.
///
/// Example: `azdo::result<work_item> item = azdo::parse<get_work_item>(response);`
///
/// A 2xx body is decoded to `Op::result_type`, where null counts as absent and a byte order mark is skipped; `void` takes any 2xx;
/// std::string is the body itself; 204, or an empty body of a request other than GET, is the default value of a type that has no required
/// members (a `page` has); a `page` also takes its continuation token from the header `x-ms-continuationtoken`.
///
/// Failures: `not_signed_in` for a sign-in page (203, a redirect to it, a page of the service where JSON was expected); `protocol` for any
/// other redirect, whose host it names, for a 304, for a page that is not the service's, and for an unexpected body, with the position in
/// the message and in `place`; `not_found` for a GET that is answered with null, as by the areas distributedTask and serviceEndpoint; for other statuses according to the error format of the endpoint's host. A download may be HTML.
template <operation Op>
result<typename Op::result_type> parse(http::response got) {
    return detail::parse_answer<Op>(got);
}

} // namespace azdo::inline v1

#if !defined(AZDO_SEPARATE_COMPILATION)
#include <azdo/http/impl/parse.hpp>
#endif
