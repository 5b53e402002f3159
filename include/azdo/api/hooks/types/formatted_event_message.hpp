// SPDX-License-Identifier: BSL-1.0
// A type of the area hooks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::hooks {

/// `FormattedEventMessage`
struct formatted_event_message {
    azdo::optional<std::string> html{};
    azdo::optional<std::string> markdown{};
    azdo::optional<std::string> text{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const formatted_event_message&) const = default;
    template <class self = formatted_event_message>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"html", &self::html>(),
            azdo::field<"markdown", &self::markdown>(),
            azdo::field<"text", &self::text>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::hooks
