// SPDX-License-Identifier: BSL-1.0
// `subscribe`: makes a subscription from the type of its event.
#pragma once

#include <azdo/api/hooks/subscriptions.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/web_address.hpp>
#include <azdo/hooks/event.hpp>
#include <azdo/hooks/receive.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/parse.hpp>
#include <azdo/http/to_request.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/json/map.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::hooks {

/// An event with filters for its subscriptions: `using filter_type = work_item_filter;`
template <class E>
concept subscribable = event<E> && requires {
    typename E::filter_type;
};

/// How much of its resource an event has.
enum class resource_details : unsigned char {
    all,
    minimal, ///< its id and address: `read_resource` reads the rest from the service
    none     ///< not even its id
};
/// Which formats of its messages an event has.
enum class message_formats : unsigned char { all, text, html, markdown, none };

namespace detail {
constexpr std::string_view name_of(resource_details one) noexcept {
    constexpr std::string_view names[] = {"all", "minimal", "none"};
    return names[static_cast<std::size_t>(one)];
}
constexpr std::string_view name_of(message_formats one) noexcept {
    constexpr std::string_view names[] = {"all", "text", "html", "markdown", "none"};
    return names[static_cast<std::size_t>(one)];
}
using inputs = std::map<std::string, std::string>;

/// `Key:value` a line.
inline result<std::string> header_lines(const std::vector<secret_header>& headers) {
    std::string lines;
    for (const secret_header& one : headers) {
        if (!http::is_header_name(one.name) || !http::is_header_value(one.value.reveal()) || one.value.empty())
            return fail(failure_kind::invalid_input, "a header of this subscription has a bad name or value; nothing was sent");
        if (!lines.empty()) lines += '\n';
        lines.append(one.name).append(":").append(one.value.reveal());
    }
    return lines;
}
/// Why deliveries do not go to this address; empty if they may.
inline std::string_view fault_of_receiver(std::string_view url) {
    const web_address address = parse_web_address(url);
    if (!address.fault.empty()) return address.fault;
    return address.https || address.is_loopback() ? "" : "the service sends secrets only over https";
}
} // namespace detail

/// Creates a subscription that posts events of type `E` to a receiver. A step for `call` and `co_call`; its result is the subscription.
///
/// Example:
/// ```
/// azdo::hooks::subscribe<azdo::hooks::work_item_updated> wanted{.project_id = project_id, .url = "https://hooks.example.com/azdo"};
/// wanted.user = "azdo";
/// wanted.password = password;
/// wanted.filter.work_item_type = "Bug";
/// ```
/// The secrets are wiped from the request when it is destroyed; the service answers them as asterisks.
///
/// Failures: `invalid_input`, with nothing sent, for an address that is not https (this machine excepted, for tests), a receiver without any
/// secret, and a header that cannot be sent; those of `create_subscription`.
/// Source: https://learn.microsoft.com/azure/devops/service-hooks/create-subscription
template <subscribable E>
struct subscribe {
    using result_type = api::hooks::subscription;
    using operation_type = api::hooks::create_subscription;

    std::string organization{};
    std::string project_id{}; ///< empty: all projects, which needs more permissions
    std::string url{};
    std::string user{}; ///< of basic authentication
    secret<std::string> password{};
    std::vector<secret_header> headers{};
    typename E::filter_type filter{};
    resource_details details = resource_details::all;
    message_formats messages = message_formats::all;
    message_formats detailed_messages = message_formats::all;
    std::string resource_version{}; ///< empty: the service's default

    result<http::request> to_request(std::string_view of_api = {}) const {
        if (const std::string_view fault = detail::fault_of_receiver(url); !fault.empty())
            return fail(failure_kind::invalid_input, azdo::detail::joined({"the receiver's address: ", fault, "; nothing was sent"}));
        if (password.empty() && headers.empty())
            return fail(
                failure_kind::invalid_input, "a receiver needs a password or a header that only the service knows; nothing was sent");
        auto lines = detail::header_lines(headers);
        if (!lines) return std::move(lines).error();
        auto filters = json::decode<detail::inputs>(json::encode(filter));
        if (!filters) return std::move(filters).error();
        operation_type made{.organization = organization, .body = {}};
        detail::inputs consumer{{"url", url}, {"basicAuthUsername", user}, {"basicAuthPassword", password.reveal()},
            {"httpHeaders", *lines}, {"resourceDetailsToSend", std::string(detail::name_of(details))},
            {"messagesToSend", std::string(detail::name_of(messages))},
            {"detailedMessagesToSend", std::string(detail::name_of(detailed_messages))}};
        std::erase_if(consumer, [](const auto& one) { return one.second.empty(); });
        if (!project_id.empty()) (*filters)["projectId"] = project_id;
        made.body.publisher_id = std::string(E::name.publisher);
        made.body.event_type = std::string(E::name.type);
        made.body.consumer_id = "webHooks";
        made.body.consumer_action_id = "httpRequest";
        made.body.publisher_inputs = *std::move(filters);
        if (!resource_version.empty()) made.body.resource_version = resource_version;
        made.body.consumer_inputs = std::move(consumer);
        auto request = azdo::to_request(made, of_api);
        if (request) request->hold_secrets();
        for (auto& one : *made.body.consumer_inputs) wipe(one.second);
        wipe(*lines);
        return request;
    }
    result<result_type> parse(http::response got) const { return azdo::parse<operation_type>(got); }
};

} // namespace azdo::inline v1::hooks
