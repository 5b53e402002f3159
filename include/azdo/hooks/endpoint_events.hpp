// SPDX-License-Identifier: BSL-1.0
// The events of service connections.
#pragma once

#include <azdo/core/time.hpp>
#include <azdo/hooks/event.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace azdo::inline v1::hooks {

/// Which service connections a subscription is about; all if empty.
struct endpoint_filter {
    azdo::optional<std::string> project{}; ///< its id

    template <class self = endpoint_filter>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"project", &self::project>());
    }
};

/// A service connection in an event. Its parameters, which may hold secrets, stay among the unknown members.
struct event_endpoint {
    std::string id{};
    std::string name{};
    std::string type{};
    std::string url{};
    event_identity created_by{};
    std::optional<bool> is_ready{};
    std::optional<bool> is_shared{};
    azdo::unknown_fields unknown_fields{};

    template <class self = event_endpoint>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"id", &self::id>(), azdo::field<"name", &self::name>(), azdo::field<"type", &self::type>(),
            azdo::field<"url", &self::url>(), azdo::field<"createdBy", &self::created_by>(), azdo::field<"isReady", &self::is_ready>(),
            azdo::field<"isShared", &self::is_shared>(), azdo::rest<&self::unknown_fields>());
    }
};

/// A service connection was created.
struct endpoint_created : event_endpoint {
    static constexpr event_name name{"tfs", "ms.vss-endpoint.endpoint-created"};
    using filter_type = endpoint_filter;
};
/// A service connection was changed.
struct endpoint_updated : event_endpoint {
    static constexpr event_name name{"tfs", "ms.vss-endpoint.endpoint-updated"};
    using filter_type = endpoint_filter;
};

} // namespace azdo::inline v1::hooks
