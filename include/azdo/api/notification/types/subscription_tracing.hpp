// SPDX-License-Identifier: BSL-1.0
// A type of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>

namespace azdo::inline v1::api::notification {

/// `SubscriptionTracing`, only in answers
struct subscription_tracing {
    std::optional<bool> enabled{};
    azdo::optional<azdo::sys_time> end_date{};
    azdo::optional<std::int32_t> max_traced_entries{};
    azdo::optional<azdo::sys_time> start_date{};
    azdo::optional<std::int32_t> traced_entries{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const subscription_tracing&) const = default;
    template <class self = subscription_tracing>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"enabled", &self::enabled>(),
            azdo::field<"endDate", &self::end_date>(),
            azdo::field<"maxTracedEntries", &self::max_traced_entries>(),
            azdo::field<"startDate", &self::start_date>(),
            azdo::field<"tracedEntries", &self::traced_entries>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::notification
