// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/identity_ref.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::git {

/// `ShareNotificationContext`
struct share_notification_context {
    azdo::optional<std::string> message{};
    azdo::optional<std::vector<identity_ref>> receivers{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const share_notification_context&) const = default;
    template <class self = share_notification_context>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"message", &self::message>(),
            azdo::field<"receivers", &self::receivers>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
