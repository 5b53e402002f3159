// SPDX-License-Identifier: BSL-1.0
// `each(operation, api, take)`: the elements of one answer, taken one by one while it arrives.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/http/body.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/operation.hpp>
#include <azdo/http/pages.hpp>
#include <azdo/http/parse.hpp>
#include <azdo/http/steady_driver.hpp>
#include <azdo/http/to_request.hpp>
#include <azdo/json/elements.hpp>

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace azdo {
inline namespace v1 {
namespace detail {

/// Reads elements out of a body.
template <class T, class F>
class element_sink final : public http::body_sink {
public:
    explicit element_sink(F& take) : take_(take) {}
    result<void> restart() override {
        if (reading_.count() > 0) return fail(failure_kind::transport, "the answer broke off, and some of its elements were taken already: ask again");
        reading_ = json::elements<T>();
        return {};
    }
    result<void> write(std::string_view bytes) override { return reading_.read(bytes, take_); }
    result<void> finish() const { return reading_.finish(); }

private:
    F& take_;
    json::elements<T> reading_{};
};

/// An operation whose answer is kept as it came.
template <class Op>
struct answer_of {
    using result_type = http::response;
    const Op& operation;
    result<http::request> to_request() const { return azdo::to_request(operation); }
    result<http::response> parse(http::response got) const {
        if (auto good = check_response(got, Op::endpoint, false); !good) return std::move(good).error();
        return got;
    }
};
} // namespace detail

/// Calls a list operation once and hands every element of its answer to `take` as soon as it has arrived: however long the list is, one
/// element is in memory. Gives the continuation token, which is empty on the last page.
///
/// Example: `auto token = azdo::each(list_projects{.organization = "acme"}, api, [](team_project_reference&& one) { print(one.name); });`
///
/// Failures: as `call`. Elements that came before a failure have been taken; an answer that breaks off behind the first element is not
/// asked for again.
template <paged_operation Op, class Api, class F, class Driver>
result<std::string> each(const Op& what, const Api& api, F&& take, call_options options, const Driver& driver) {
    if constexpr (detail::admitted<Op, Api>()) {
        detail::element_sink<typename Op::result_type::value_type, std::remove_reference_t<F>> sink(take);
        options.sink = &sink;
        const auto got = azdo::call(detail::answer_of<Op>{what}, api, options, driver);
        if (!got) return got.error();
        if (auto good = sink.finish(); !good) return detail::wrong_json(std::move(good).error(), *got, false);
        return std::string(got->headers().find("x-ms-continuationtoken"));
    } else {
        return fail(failure_kind::invalid_input, "this operation is not admitted"); // a compile error said why
    }
}
template <paged_operation Op, class Api, class F>
result<std::string> each(const Op& what, const Api& api, F&& take, const call_options& options = {}) {
    return azdo::each(what, api, take, options, steady_driver());
}

} // namespace v1
} // namespace azdo
