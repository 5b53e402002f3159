// SPDX-License-Identifier: BSL-1.0
// `to_request(operation)`: the request of an operation, made from its description.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/operation.hpp>
#include <azdo/http/parameter_table.hpp>
#include <azdo/http/value_writer.hpp>
#include <azdo/json/detail/table.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>

namespace azdo::inline v1 {
namespace http {
class request_writer;
}
namespace detail {

/// A type-erased operation.
struct operation_view {
    const endpoint_description& endpoint;
    const path_step* path;
    std::size_t path_size;
    const parameter_entry* parameters;
    std::size_t count;
    // nullptr for what an operation does not have, so that no code is compiled for it.
    bool (*write_rest)(http::request_writer& to);                                                          ///< headers and body
    bool (*spread)(http::request_writer& to, std::size_t begin, std::string_view key, value_writer& text); ///< a value with slashes
    std::string_view version; ///< `&api-version=…`, or nothing
    std::string_view headers; ///< the two headers that every request has
};

/// Writes the request of an operation: one function for all of them, driven by their tables.
result<http::request> write_request(const operation_view& what, const void* operation, std::string_view organization);
bool write_headers_and_body(http::request_writer& to);
/// Replaces the value of `api-version` in the query of a request. False when there is none.
bool set_version(http::request& wanted, std::string_view version);
/// Splits a segment with encoded slashes into segments; it begins at `begin`.
bool spread_segments(http::request_writer& to, std::size_t begin, std::string_view key, value_writer& text);

template <class Op>
constexpr std::string_view accept_of() noexcept {
    if constexpr (!Op::endpoint.accept.empty())
        return Op::endpoint.accept;
    else if constexpr (std::same_as<typename Op::result_type, std::string>)
        return "application/octet-stream, text/plain";
    else
        return "application/json";
}
/// Texts joined into one.
template <std::size_t Size>
constexpr auto join(std::string_view a, std::string_view b, std::string_view c = {}) noexcept {
    std::array<char, Size> made{};
    char* to = made.data();
    for (const std::string_view text : {a, b, c})
        for (const char one : text) *to++ = one;
    return made;
}
/// The parts that every request of an operation has: its version, and two headers.
template <class Op>
struct texts_of {
    static constexpr std::string_view version_lead = Op::endpoint.version.text.empty() ? "" : "&api-version=";
    static constexpr auto version = join<version_lead.size() + Op::endpoint.version.text.size()>(version_lead, Op::endpoint.version.text);
    static constexpr std::string_view before = "Accept:", after = "\nX-TFS-FedAuthRedirect:Suppress\n";
    static constexpr auto headers = join<before.size() + accept_of<Op>().size() + after.size()>(before, accept_of<Op>(), after);
};
template <class Op>
inline constexpr operation_view view_of{Op::endpoint, path_of<Op>.data(), path_of<Op>.size(), parameters_of<Op>.data(),
    parameters_of<Op>.size() - 1, has_place<Op>(place::header, place::form, place::body) ? write_headers_and_body : nullptr,
    has_catch_all<Op>() ? spread_segments : nullptr, {texts_of<Op>::version.data(), texts_of<Op>::version.size()},
    {texts_of<Op>::headers.data(), texts_of<Op>::headers.size()}};
} // namespace detail

/// The request of an operation. Nothing is sent.
///
/// Example: `auto request = azdo::to_request(get_work_item{.organization = "acme", .id = 42});`
///
/// - Path: one value is one encoded segment. Query: absent values, and empty lists and texts that are not `as::required`, are left out; a
///   list is one parameter with commas; `bool` is `true` or `false`.
/// - The version goes into the query (`api-version`), not into `Accept`: so an address alone identifies the request, in logs and in the
///   published examples, and proxies that rewrite `Accept` do no harm.
/// - `X-TFS-FedAuthRedirect: Suppress` asks for 401 instead of a sign-in page.
/// - Body: JSON; a `json::patch` is sent as `application/json-patch+json`; an `http::upload`, or a std::string with another
///   `as::content_type`, is sent unchanged.
///
/// Failures: `invalid_input` for an empty path value, an optional one after one that was left out (a team without a project), a path value
/// that is `.` or `..` or contains a line break or NUL, an empty value with `as::required`, and a header value with control characters.
///
/// `organization` fills the path's `{organization}` where the operation leaves it empty; a client passes its own.
template <operation Op>
result<http::request> to_request(const Op& what, std::string_view organization = {}) {
    if constexpr (verify_operation<Op>()) {
        return detail::write_request(detail::view_of<Op>, &what, organization);
    } else {
        return fail(failure_kind::invalid_input, "this operation's description is wrong"); // a compile error says why
    }
}
/// A type that lacks a part of an operation is a compile error that names the part.
template <detail::unfinished_operation Op>
result<http::request> to_request(const Op&) {
    detail::name_missing_part<Op>();
    return fail(failure_kind::invalid_input, "this is not an operation");
}

} // namespace azdo::inline v1

#if !defined(AZDO_SEPARATE_COMPILATION)
#include <azdo/http/impl/to_request.hpp>
#endif
