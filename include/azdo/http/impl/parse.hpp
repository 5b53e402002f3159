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
#include <azdo/json/decode_options.hpp>
#include <azdo/json/decoder.hpp>
#include <azdo/json/detail/reader.hpp>
#include <azdo/json/detail/shape.hpp>

#include <cstddef>
#include <string>
#include <string_view>
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
            "not modified (304): the answer has no body; send the request without If-None-Match and If-Modified-Since to get it", got);
    if (got.status >= 300 && got.status < 400) return http::redirect_failure(got);
    if (got.status == 407) return http::read_service_error(got); // it is a proxy's, whatever the host
    return endpoint.host.read_error != nullptr ? endpoint.host.read_error(got) : http::read_service_error(got);
}

AZDO_OUT_OF_LINE AZDO_DECL failure wrong_json(failure why, const http::response& got, bool is_empty) {
    why.status = got.status;
    why.correlation_id = http::correlation_id(got);
    if (is_empty) {
        assign(why.message, "the service sent an empty response; JSON was expected");
    } else {
        std::string made("the service's answer");
        if (!why.place.pointer.empty()) append(made, " at ");
        append_sanitized(made, why.place.pointer, 200);
        if (why.place.line != 0) {
            append(made, " (line ");
            append(made, digits_of(why.place.line));
            append(made, ", column ");
            append(made, digits_of(why.place.column));
            append(made, ")");
        }
        append(made, ": ");
        append(made, why.message);
        why.message = std::move(made);
    }
    return why;
}

/// A GET that is answered with 200 and no body has lost its answer; any other request has been carried out.
inline bool may_be_empty(const http::response& got, const endpoint_description& endpoint) noexcept {
    return got.status == 204 || endpoint.method != http_method::get;
}
/// The JSON of a type's default value, if it has one that needs no members.
inline std::string_view value_of_nothing(const json::shape& type) noexcept {
    if (type.takes_null) return "null";
    const bool has_one = type.kind == json::shape_kind::object || type.kind == json::shape_kind::custom;
    return type.kind == json::shape_kind::list ? "[]" : has_one ? "{}" : "";
}

/// The list in an object without `value`: the member of the endpoint's other key, or the object as the only element. Empty if there is none;
/// an object of nothing but a `count` is not an element.
AZDO_OUT_OF_LINE inline std::string find_other_list(std::string_view body, const endpoint_description& endpoint) {
    json::reader r(body.starts_with("\xEF\xBB\xBF") ? body.substr(3) : body, json::decode_options().max_depth);
    const char* const open = json::skip_blank(r.begin, r.end);
    if (open == r.end || *open != '{') return {};
    std::string_view list;
    const char* p = json::skip_blank(open + 1, r.end);
    bool is_element = false;
    for (bool more = p != r.end && *p != '}'; more;) {
        bool escaped = false;
        std::string_view key;
        const char* const value = json::read_written_key(r, p, key, escaped);
        p = value ? json::skip_value(r, value) : nullptr;
        if (!p || key == "value") return {};
        is_element = is_element || key != "count";
        if (!endpoint.list_key.empty() && key == endpoint.list_key && *value == '[') list = {value, static_cast<std::size_t>(p - value)};
        p = json::next_item(r, p, '}', more);
        if (!p) return {};
    }
    if (json::skip_blank(p, r.end) != r.end) return {};
    if (!list.empty()) return std::string(list);
    return endpoint.one_is_a_list && is_element ? joined({"[", {open, static_cast<std::size_t>(p - open)}, "]"}) : std::string();
}

AZDO_OUT_OF_LINE AZDO_DECL result<void> read_answer(void* to, const json::shape& type, const http::response& got,
    const endpoint_description& endpoint, bool page_of_html_is_due, bool fresh, std::size_t* left_out) {
    result<void> good = check_response(got, endpoint, page_of_html_is_due);
    if (good) {
        std::string list;
        if (!endpoint.list_key.empty() || endpoint.one_is_a_list) list = find_other_list(got.body, endpoint);
        const std::string_view body = !list.empty()                                     ? std::string_view(list)
                                      : got.body.empty() && may_be_empty(got, endpoint) ? value_of_nothing(type)
                                                                                        : std::string_view(got.body);
        json::decoder text(body, {.null_is_absent = true, .lenient = true}, 1);
        const bool read = text.run(to, type, fresh);
        if (left_out != nullptr) *left_out = text.left_out();
        if (!read && got.body == "null" && endpoint.method == http_method::get)
            good = http::failure_of(failure_kind::not_found, "the service found nothing: it answered null", got);
        else if (!read)
            good = wrong_json(text.last_failure(), got, got.body.empty());
    }
    return good;
}

} // namespace azdo::inline v1::detail
