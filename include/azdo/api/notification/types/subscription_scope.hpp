// SPDX-License-Identifier: BSL-1.0
// A type of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::notification {

/// `SubscriptionScope`
struct subscription_scope {
    azdo::optional<std::string> id{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const subscription_scope&) const = default;
    template <class self = subscription_scope>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"type", &self::type>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::notification
