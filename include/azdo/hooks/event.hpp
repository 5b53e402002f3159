// SPDX-License-Identifier: BSL-1.0
// `received_event`: the envelope of a service hook's event, whose resource is read as the type of the event.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace azdo::inline v1::hooks {

/// The publisher and the type of an event, as in `publisherId` and `eventType`.
struct event_name {
    std::string_view publisher;
    std::string_view type;
};

/// A described type that a resource is read as, with its name: `static constexpr hooks::event_name name{"tfs", "workitem.created"};`
template <class E>
concept event = described<E> && requires {
    { E::name.type } -> std::convertible_to<std::string_view>;
};

/// A message about the event in three formats. Empty where the subscription does not ask for it.
struct event_message {
    std::string text{}, html{}, markdown{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"text", &event_message::text>(), azdo::field<"html", &event_message::html>(),
            azdo::field<"markdown", &event_message::markdown>());
    }
};

/// A collection, account or project from which an event came.
struct event_container {
    std::string id{};
    std::string base_url{}; ///< empty where the service does not send it
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"id", &event_container::id>(), azdo::field<"baseUrl", &event_container::base_url>());
    }
};

/// A person or group in an event: an object, or for some events a text, which is then among the unknown members of its owner.
struct event_identity {
    std::string id{}, display_name{}, unique_name{};
    azdo::unknown_fields unknown_fields{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"id", &event_identity::id>(), azdo::field<"displayName", &event_identity::display_name>(),
            azdo::field<"uniqueName", &event_identity::unique_name>(), azdo::rest<&event_identity::unknown_fields>());
    }
};

/// How events are read: leniently, since their payloads differ from those of the REST API and between versions.
inline constexpr json::decode_options event_reading{.max_depth = 128, .null_is_absent = true, .allow_repeated_keys = true, .lenient = true};

/// An event as it was delivered. Events of an unknown type are received too: their `resource` is kept as JSON.
///
/// Example:
/// ```
/// if (got.is<azdo::hooks::work_item_updated>()) {
///     const auto updated = got.as<azdo::hooks::work_item_updated>();
///     if (!updated) return updated.error();
///     std::cout << updated->work_item_id.value_or(0) << " has changed\n";
/// }
/// ```
/// Source: https://learn.microsoft.com/azure/devops/service-hooks/events
struct received_event {
    std::string id{}; ///< of the event; the same one may be delivered more than once, and out of order
    std::string event_type{}, publisher_id{};
    std::string subscription_id{};
    azdo::optional<std::int64_t> notification_id{}; ///< counts the notifications of a subscription
    event_message message{}, detailed_message{};
    json::raw resource{}; ///< null if the subscription does not ask for details
    std::string resource_version{};
    std::map<std::string, event_container> resource_containers{};
    azdo::optional<sys_time> created_date{};
    azdo::unknown_fields unknown_fields{};

    /// The id of the project, or an empty text.
    std::string_view project_id() const {
        const auto found = resource_containers.find("project");
        return found == resource_containers.end() ? std::string_view() : std::string_view(found->second.id);
    }
    /// True for an event of this type. The case of the type does not matter.
    template <event E>
    bool is() const noexcept {
        return azdo::detail::equal_ignoring_case(event_type, E::name.type);
    }
    /// The resource as the type of its event. Failures: `invalid_input` for an event of another type; `protocol` for a resource that is
    /// absent or does not fit, with its place in the resource.
    template <event E>
    result<E> as() const {
        if (!is<E>()) return fail(failure_kind::invalid_input, azdo::detail::joined({"this event is not a ", E::name.type}));
        if (resource.kind() != json::kind::object)
            return fail(
                failure_kind::protocol, "the event has no resource: its subscription asks for no details; read it from the service");
        return json::decode<E>(resource.text(), event_reading);
    }

    template <class self = received_event>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"id", &self::id>(azdo::as::required),
            azdo::field<"eventType", &self::event_type>(azdo::as::required), azdo::field<"publisherId", &self::publisher_id>(),
            azdo::field<"subscriptionId", &self::subscription_id>(), azdo::field<"notificationId", &self::notification_id>(),
            azdo::field<"message", &self::message>(), azdo::field<"detailedMessage", &self::detailed_message>(),
            azdo::field<"resource", &self::resource>(), azdo::field<"resourceVersion", &self::resource_version>(),
            azdo::field<"resourceContainers", &self::resource_containers>(), azdo::field<"createdDate", &self::created_date>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::hooks
