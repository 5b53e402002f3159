// SPDX-License-Identifier: BSL-1.0
// `send_operation(operation, next)`: an operation as a part of a conversation.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/operation.hpp>
#include <azdo/http/parse.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/to_request.hpp>

#include <string_view>
#include <utility>

namespace azdo::inline v1 {

namespace detail {
/// A class, because g++ 12 warns about coroutine function templates that use a type without linkage.
template <operation Op>
struct operation_exchange {
    static conversation<typename Op::result_type> of(result<http::request> request, next_t next) {
        if (!request) co_return std::move(request).error();
        result<http::response> got = co_await next(*std::move(request));
        if (!got) co_return std::move(got).error();
        co_return parse_answer<Op>(*got);
    }
};
} // namespace detail

/// Sends an operation as a part of a conversation, such as that of a step of several exchanges.
///
/// Example: `azdo::result<work_item> item = co_await azdo::send_operation(wanted, next, organization);`
///
/// Failures: as `call`.
template <operation Op>
conversation<typename Op::result_type> send_operation(const Op& what, next_t next, std::string_view organization = {}) {
    return detail::operation_exchange<Op>::of(azdo::to_request(what, organization), next);
}

} // namespace azdo::inline v1
