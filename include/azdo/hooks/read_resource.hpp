// SPDX-License-Identifier: BSL-1.0
// `read_resource<E>`: the whole resource of an event, read from the service where the delivery has only its id.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/hooks/event.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/operation.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/send_operation.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <concepts>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::hooks {

/// How the resource of an event of type `E` is read from the service. Specialised for the events of work items, code and builds in
/// `work_item_resources.hpp`, `code_resources.hpp` and `build_resources.hpp`, and by programs for others:
/// ```
/// template <>
/// struct azdo::hooks::resource_source<deployment_completed> {
///     using operation_type = get_deployment;                                     // its answer is read as the event's resource
///     static bool is_whole(const deployment_completed& part);                    // false: part of it is missing
///     static azdo::result<operation_type> ask(const received_event& event, const deployment_completed& part);
/// };
/// ```
template <class E>
struct resource_source;

/// An event whose resource `read_resource` can read.
template <class E>
concept readable_event = event<E> && operation<typename resource_source<E>::operation_type> &&
    requires(const received_event& got, const E& part) {
    { resource_source<E>::is_whole(part) } -> std::same_as<bool>;
    { resource_source<E>::ask(got, part) } -> std::same_as<result<typename resource_source<E>::operation_type>>;
};

namespace detail {
/// `Op` with an answer that is kept as JSON, to be read as an event's resource.
template <class Op>
struct kept_as_json : Op {
    using result_type = json::raw;
};

/// The segment of an address after the one of this name; empty if there is none.
AZDO_OUT_OF_LINE inline std::string_view segment_after(std::string_view url, std::string_view name) noexcept {
    url = url.substr(0, url.find_first_of("?#"));
    for (std::size_t at = url.find('/'); at != url.npos;) {
        const std::size_t end = url.find('/', at + 1);
        if (end == url.npos) return {};
        const bool is_it = azdo::detail::equal_ignoring_case(url.substr(at + 1, end - at - 1), name);
        if (is_it) return url.substr(end + 1, url.find('/', end + 1) - end - 1);
        at = end;
    }
    return {};
}
AZDO_COLD inline failure names_none() {
    return fail(
        failure_kind::protocol, "the event does not say which resource it is about: let its subscription send at least `minimal` details");
}
/// The number that a resource has itself, or else in its address.
AZDO_OUT_OF_LINE inline result<std::int32_t> number_of(
    const azdo::optional<std::int64_t>& own, std::string_view url, std::string_view segment) {
    constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
    std::int64_t number = own.value_or(0);
    if (number == 0) {
        const std::string_view digits = segment_after(url, segment);
        for (const char c : digits.substr(0, 10)) {
            if (c < '0' || c > '9') return names_none();
            number = number * 10 + (c - '0');
        }
        if (digits.size() > 10) return names_none();
    }
    if (number < 1 || number > most) return names_none();
    return static_cast<std::int32_t>(number);
}
/// The project of an event, for an address in which it may be left out.
inline azdo::optional<std::string> project_of(const received_event& event) {
    azdo::optional<std::string> made;
    if (!event.project_id().empty()) made = std::string(event.project_id());
    return made;
}
AZDO_COLD inline failure read_failure(failure why) {
    if (why.kind == failure_kind::not_found) why.message += "; it was deleted after the event, or this credential may not see it";
    return why;
}
/// An answer that has the resource in a member.
struct resource_member {
    json::raw resource{};
    template <class self = resource_member>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"resource", &self::resource>(azdo::as::required));
    }
};
template <class E>
result<E> resource_in(const json::raw& answer) {
    if constexpr (requires { resource_source<E>::in_member; }) {
        const auto outer = json::decode<resource_member>(answer.text(), event_reading);
        if (!outer) return outer.error();
        return json::decode<E>(outer->resource.text(), event_reading);
    } else {
        return json::decode<E>(answer.text(), event_reading);
    }
}
} // namespace detail

/// The whole resource of an event: that of the delivery, or, where its subscription sends `minimal` details, as the service has it now. A step
/// for `call` and `co_call`; it sends nothing when the delivery has the whole resource.
///
/// Example:
/// ```
/// if (got.is<azdo::hooks::work_item_created>()) {
///     const auto item = azdo::call(azdo::hooks::read_resource<azdo::hooks::work_item_created>{.event = got}, api);
///     if (item) std::cout << item->fields.at("System.Title").text() << '\n';
///     else if (item.error().kind != azdo::failure_kind::not_found) return item.error(); // otherwise it was deleted meanwhile
/// }
/// ```
/// Only the ids of the event are used, never its addresses: the request goes to the client's server and organization. `always` asks the service in
/// each case, as a receiver does that wants the newest state whatever order the events come in.
///
/// Failures: `not_found` for a resource that was deleted after the event; `invalid_input` for an event of another type; `protocol` for
/// one without an id (details `none`) and for an answer that is not such a resource; those of the operation that reads it.
template <readable_event E>
struct read_resource {
    using result_type = E;
    using operation_type = typename resource_source<E>::operation_type;

    const received_event& event; ///< Requirement: it lives until the conversation has ended
    bool always = false;
    std::string organization{}; ///< empty: that of the client

    conversation<E> converse(next_t next, std::string_view client_organization = {}) const {
        const std::string_view in = organization.empty() ? client_organization : std::string_view(organization);
        result<E> part = event.as<E>();
        if (!part || (!always && resource_source<E>::is_whole(*part))) co_return part;
        result<operation_type> what = resource_source<E>::ask(event, *part);
        if (!what) co_return std::move(what).error();
        const detail::kept_as_json<operation_type> asked{*std::move(what)};
        result<json::raw> got = co_await azdo::send_operation(asked, next, in);
        if (!got) co_return detail::read_failure(std::move(got).error());
        result<E> whole = detail::resource_in<E>(*got);
        if constexpr (requires { resource_source<E>::ask_rest(event, *part); }) {
            if (!whole) co_return whole;
            auto rest = resource_source<E>::ask_rest(event, *whole);
            if (!rest) co_return std::move(rest).error();
            const detail::kept_as_json<typename resource_source<E>::rest_type> second{*std::move(rest)};
            result<json::raw> more = co_await azdo::send_operation(second, next, in);
            if (!more) co_return detail::read_failure(std::move(more).error());
            if (auto added = resource_source<E>::add_rest(*whole, *more); !added) co_return std::move(added).error();
        }
        co_return whole;
    }
};

} // namespace azdo::inline v1::hooks
