// SPDX-License-Identifier: BSL-1.0
// A type of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::notification {

/// `SubscriptionManagement`, only in answers
struct subscription_management {
    std::string service_instance_type{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const subscription_management&) const = default;
    template <class self = subscription_management>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"serviceInstanceType", &self::service_instance_type>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::notification
