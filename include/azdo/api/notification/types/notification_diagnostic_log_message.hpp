// SPDX-License-Identifier: BSL-1.0
// A type of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::notification {

/// `NotificationDiagnosticLogMessage`, only in answers
struct notification_diagnostic_log_message {
    azdo::optional<std::int32_t> level{};
    std::string message{};
    std::string time{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const notification_diagnostic_log_message&) const = default;
    template <class self = notification_diagnostic_log_message>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"level", &self::level>(),
            azdo::field<"message", &self::message>(),
            azdo::field<"time", &self::time>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::notification
