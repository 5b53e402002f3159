// SPDX-License-Identifier: BSL-1.0
// For the tests of this room: events as the service delivers them.
#pragma once

#include <azdo/hooks/event.hpp>

#include <string>
#include <string_view>

namespace sample {

inline std::string event_text(std::string_view type, std::string_view resource, std::string_view id = "e-1") {
    std::string text = R"({"subscriptionId":"s-1","notificationId":3,"id":")";
    text.append(id)
        .append(R"(","eventType":")")
        .append(type)
        .append(R"(","publisherId":"tfs","message":{"text":"t","html":"h","markdown":"m"},)");
    text.append(R"("detailedMessage":null,"resource":)").append(resource);
    text.append(
        R"(,"resourceVersion":"1.0","resourceContainers":{"project":{"id":"p-1"}},"createdDate":"2024-05-01T10:00:00.5Z","scope":"all"})");
    return text;
}

/// The resource of an event of type `E`.
template <azdo::hooks::event E>
azdo::result<E> read(std::string_view resource) {
    auto event = azdo::json::decode<azdo::hooks::received_event>(event_text(E::name.type, resource), azdo::hooks::event_reading);
    if (!event) return event.error();
    return event->template as<E>();
}
} // namespace sample
