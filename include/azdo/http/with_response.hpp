// SPDX-License-Identifier: BSL-1.0
// `with_response`, `if_match` and `if_none_match`: calls of an operation that give the whole answer, or that depend on an ETag.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/operation.hpp>
#include <azdo/http/parse.hpp>
#include <azdo/http/response_details.hpp>
#include <azdo/http/to_request.hpp>
#include <azdo/http/transport.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace azdo::inline v1 {

/// The whole answer of a call: its `value`, and what came with it. The value is missing for operations without a result.
template <class T>
struct typed_response : response_details {
    T value;
};
template <>
struct typed_response<void> : response_details {};

/// The answer to a conditional request.
template <class T>
struct conditional_response : response_details {
    std::optional<T> value{}; ///< absent when it is not modified

    /// True for a 304: what has the ETag of the request is still current.
    bool is_not_modified() const noexcept { return !value.has_value(); }
};

namespace detail {
template <operation Op>
result<typed_response<typename Op::result_type>> parse_whole(http::response&& got) {
    using T = typename Op::result_type;
    auto value = parse_answer<Op>(got);
    if (!value) return std::move(value).error();
    if constexpr (std::is_void_v<T>)
        return typed_response<T>{response_details(std::move(got))};
    else
        return typed_response<T>{response_details(std::move(got)), *std::move(value)};
}
/// The request of an operation, with an ETag in a header.
template <operation Op>
result<http::request> request_with_etag(const Op& what, std::string_view organization, std::string_view header, std::string_view etag) {
    if (etag.empty()) return nothing_sent(failure_kind::invalid_input, "the ETag of a conditional request is empty; nothing was sent");
    auto made = azdo::to_request(what, organization);
    if (!made) return made;
    if (auto set = made->set_header(header, etag); !set) return std::move(set).error();
    return made;
}
} // namespace detail

/// The call of an operation that gives the whole answer: value, status, headers, ETag, rate limit and correlation id. A step for `call` and
/// `co_call`, with the options of any call.
///
/// Example:
/// ```
/// auto got = azdo::call(azdo::with_response{get_work_item{.id = 42}}, api);
/// if (got) std::cout << "as of " << got->headers().find("Date") << ", request " << got->correlation_id();
/// ```
/// The answer is the last one, after retries. The pages of a list have it, too: `azdo::paginate(operation, api).response()`. With a sink in the options the body goes there, and the headers are here.
/// Failures: as for the operation; they have status, correlation id and `retry_after` as well.
template <operation Op>
class with_response {
public:
    using operation_type = Op;
    using result_type = typed_response<typename Op::result_type>;

    explicit with_response(Op what) : operation_(std::move(what)) {}

    result<http::request> to_request(std::string_view organization = {}) const { return azdo::to_request(operation_, organization); }
    result<result_type> parse(http::response got) const { return detail::parse_whole<Op>(std::move(got)); }

private:
    Op operation_;
};

/// The call of an operation that is only carried out if what it changes still has an ETag (`If-Match`), as with pages of a wiki. Gives the
/// whole answer, with the new ETag.
///
/// Example:
/// ```
/// auto page = azdo::call(azdo::with_response{get_page{.project = "p", .wiki_identifier = "w", .path = "/Home", .include_content = true}}, api);
/// if (!page) return report(page.error());
/// create_or_update_page change{.project = "p", .wiki_identifier = "w", .body = {.content = text}, .path = "/Home"};
/// auto saved = azdo::call(azdo::if_match{change, page->etag()}, api);
/// if (!saved && saved.error().kind == azdo::failure_kind::conflict) report(saved.error());    // somebody else was faster
/// ```
/// It replaces the `If-Match` of the operation. Failures: `conflict` (412) when it has another ETag by now; `invalid_input`, with nothing
/// sent, for an empty ETag or one with control characters; others as for the operation.
template <operation Op>
class if_match {
public:
    using operation_type = Op;
    using result_type = typed_response<typename Op::result_type>;

    if_match(Op what, std::string_view etag) : operation_(std::move(what)), etag_(etag) {}

    result<http::request> to_request(std::string_view organization = {}) const {
        return detail::request_with_etag(operation_, organization, "If-Match", etag_);
    }
    result<result_type> parse(http::response got) const { return detail::parse_whole<Op>(std::move(got)); }

private:
    Op operation_;
    std::string etag_;
};

/// The call of a GET operation that gives a value only if it has another ETag than before (`If-None-Match`).
///
/// Example:
/// ```
/// auto now = azdo::call(azdo::if_none_match{get_page{.project = "p", .wiki_identifier = "w", .path = "/Home"}, "\"7\""}, api);
/// if (now && !now->is_not_modified()) use(*now->value, now->etag());
/// ```
/// A service that does not compare ETags answers with the value. Failures: as for `if_match`, except for the 412.
template <operation Op>
class if_none_match {
    static_assert(Op::endpoint.method == http_method::get && !std::is_void_v<typename Op::result_type>,
        "azdo: if_none_match is for operations that get something (GET); a change takes azdo::if_match");

public:
    using operation_type = Op;
    using result_type = conditional_response<typename Op::result_type>;

    if_none_match(Op what, std::string_view etag) : operation_(std::move(what)), etag_(etag) {}

    result<http::request> to_request(std::string_view organization = {}) const {
        return detail::request_with_etag(operation_, organization, "If-None-Match", etag_);
    }
    result<result_type> parse(http::response got) const {
        if (got.status == 304) return result_type{response_details(std::move(got))};
        auto value = detail::parse_answer<Op>(got);
        if (!value) return std::move(value).error();
        return result_type{response_details(std::move(got)), *std::move(value)};
    }

private:
    Op operation_;
    std::string etag_;
};

} // namespace azdo::inline v1
