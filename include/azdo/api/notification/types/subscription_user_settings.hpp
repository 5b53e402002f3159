// SPDX-License-Identifier: BSL-1.0
// A type of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>

namespace azdo::inline v1::api::notification {

/// `SubscriptionUserSettings`
struct subscription_user_settings {
    std::optional<bool> opted_out{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const subscription_user_settings&) const = default;
    template <class self = subscription_user_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"optedOut", &self::opted_out>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::notification
