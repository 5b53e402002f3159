// SPDX-License-Identifier: BSL-1.0
// A type of the area hooks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::hooks {

/// `ExternalConfigurationDescriptor`, only in answers
struct external_configuration_descriptor {
    std::string create_subscription_url{};
    std::string edit_subscription_property_name{};
    std::optional<bool> hosted_only{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const external_configuration_descriptor&) const = default;
    template <class self = external_configuration_descriptor>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"createSubscriptionUrl", &self::create_subscription_url>(),
            azdo::field<"editSubscriptionPropertyName", &self::edit_subscription_property_name>(),
            azdo::field<"hostedOnly", &self::hosted_only>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::hooks
