// SPDX-License-Identifier: BSL-1.0
// The bodies of `azdo/http/call.hpp`: see `azdo/core/separate_compilation.hpp`.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/separate_compilation.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/headers.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/query_set.hpp>
#include <azdo/http/url.hpp>

#include <climits>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::detail {

AZDO_COLD inline failure refused_option(const char* why) {
    failure made = fail(failure_kind::invalid_input, why);
    made.nothing_sent = true;
    return made;
}

/// Replaces the version of a request by that of a call.
AZDO_COLD inline result<void> replace_version(http::request& wanted, std::string_view version) {
    for (const char c : version)
        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-'))
            return refused_option("the version of this call does not have a form such as 7.1 or 7.2-preview.3; nothing was sent");
    if (!set_version(wanted, version))
        return refused_option("this call has a version, but its request does not take one; nothing was sent");
    wanted.endpoint = nullptr; // not chosen again
    return {};
}

/// True for a piece `name=value` of a query that a set replaces.
AZDO_COLD inline bool is_replaced(std::string_view piece, const http::query_set& by) {
    std::string name;
    return http::append_percent_decoded(name, piece.substr(0, piece.find('=')), true) && by.contains(name);
}

/// Adds the query parameters of a call to a request.
AZDO_COLD inline result<void> put_query(http::request& wanted, const http::query_set& more) {
    if (more.is_faulty()) return refused_option("a query parameter of this call has no name, or a control character; nothing was sent");
    if (more.contains("api-version"))
        return refused_option("api-version is the option `version` of a call, not a parameter of its query; nothing was sent");
    std::string_view rest = wanted.target();
    const std::size_t mark = rest.find('?');
    std::string made(rest.substr(0, mark));
    char before = '?';
    for (rest.remove_prefix(mark < rest.size() ? mark + 1 : rest.size()); !rest.empty();) {
        const std::string_view piece = rest.substr(0, rest.find('&'));
        rest.remove_prefix(piece.size() < rest.size() ? piece.size() + 1 : piece.size());
        if (piece.empty() || is_replaced(piece, more)) continue;
        made.append(1, std::exchange(before, '&')).append(piece);
    }
    return wanted.set_target(made.append(1, before).append(more.text()));
}

AZDO_COLD AZDO_DECL result<void> put_options(http::request& wanted, const call_options& options) {
    const http::header_set* const headers = options.headers.get();
    if (headers != nullptr && headers->is_faulty())
        return refused_option("a header of this call has a name or a value with a character that is not allowed there; nothing was sent");
    for (const http::header one : headers != nullptr ? headers->all() : http::header_list())
        if (auto set = wanted.set_header(one.name, one.value); !set) return set;
    if (!options.query.empty())
        if (auto put = put_query(wanted, *options.query.get()); !put) return put;
    if (options.retries) wanted.attempts = *options.retries < 0 ? 1 : *options.retries < INT_MAX ? *options.retries + 1 : INT_MAX;
    return options.version.text.empty() ? result<void>() : replace_version(wanted, options.version.text);
}

AZDO_DECL conversation<http::response> step_options::pass_on(http::request message) const {
    if (auto put = put_options(message, options_); !put) co_return put.error();
    result<http::response> got = co_await rest_(std::move(message));
    co_return got;
}
AZDO_DECL conversation<http::response> step_options::run(const void* self, http::request&& message) {
    return static_cast<const step_options*>(self)->pass_on(std::move(message));
}

} // namespace azdo::inline v1::detail
