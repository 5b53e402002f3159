// SPDX-License-Identifier: BSL-1.0
// The bodies of `azdo/http/parse.hpp`: see `azdo/core/separate_compilation.hpp`.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/separate_compilation.hpp>
#include <azdo/core/text.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/parse.hpp>
#include <azdo/http/service_error.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/detail/shape.hpp>

#include <string>
#include <utility>

namespace azdo::inline v1::detail {

AZDO_OUT_OF_LINE AZDO_DECL result<void> check_response(
    const http::response& got, const endpoint_description& endpoint, bool page_of_html_is_due) {
    if (got.status >= 200 && got.status < 300 && (got.status != 203 || !http::is_sign_in_page(got))) { // a proxy may turn a 200 into a 203
        if (page_of_html_is_due ? http::is_foreign_page(got) && http::detail::is_from_proxy(got) : http::is_foreign_page(got))
            return http::foreign_page_failure(got);
        if (!page_of_html_is_due && http::is_sign_in_page(got)) return http::sign_in_failure(got);
        return {};
    }
    if (http::is_sign_in_page(got)) return http::sign_in_failure(got);
    if (got.status == 304)
        return http::failure_of(failure_kind::protocol,
            "not modified (304): nothing has changed since the version that the request names, so the answer has no body; send the request "
            "without If-None-Match and If-Modified-Since to get it",
            got);
    if (got.status >= 300 && got.status < 400) return http::redirect_failure(got);
    if (got.status == 407) return http::read_service_error(got); // it is a proxy's, whatever the host
    return endpoint.host.read_error != nullptr ? endpoint.host.read_error(got) : http::read_service_error(got);
}

AZDO_OUT_OF_LINE AZDO_DECL failure wrong_json(failure why, const http::response& got, bool is_empty) {
    failure made =
        http::failure_of(why.kind, is_empty ? "the service sent an empty response; JSON was expected" : "the service's answer", got);
    if (!is_empty) {
        const std::string pointer = http::sanitized(why.place.pointer, 200);
        if (!pointer.empty()) append(made.message, " at ");
        append(made.message, pointer);
        if (why.place.line != 0) {
            append(made.message, " (line ");
            append(made.message, digits_of(why.place.line));
            append(made.message, ", column ");
            append(made.message, digits_of(why.place.column));
            append(made.message, ")");
        }
        append(made.message, ": ");
        append(made.message, why.message);
    }
    made.retry_after_seconds = 0;
    made.place = std::move(why.place);
    return made;
}

AZDO_NOINLINE AZDO_DECL result<void> read_answer(void* to, const json::shape& type, const http::response& got,
    const endpoint_description& endpoint, bool page_of_html_is_due, bool fresh) {
    auto good = check_response(got, endpoint, page_of_html_is_due);
    if (good) {
        auto read = json::decode_shape(to, type, got.body, {.null_is_absent = true}, fresh);
        if (!read) return wrong_json(std::move(read).error(), got, got.body.empty());
    }
    return good;
}

} // namespace azdo::inline v1::detail
