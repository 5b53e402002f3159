// SPDX-License-Identifier: BSL-1.0
// A type of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/notification/types/subscription_tracing.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::notification {

/// `SubscriptionDiagnostics`, only in answers
struct subscription_diagnostics {
    azdo::optional<subscription_tracing> delivery_results{};
    azdo::optional<subscription_tracing> delivery_tracing{};
    azdo::optional<subscription_tracing> evaluation_tracing{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const subscription_diagnostics&) const = default;
    template <class self = subscription_diagnostics>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"deliveryResults", &self::delivery_results>(),
            azdo::field<"deliveryTracing", &self::delivery_tracing>(),
            azdo::field<"evaluationTracing", &self::evaluation_tracing>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::notification
