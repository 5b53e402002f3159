// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/identity_ref.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::build {

/// `Change`, only in answers
struct change {
    azdo::optional<identity_ref> author{};
    std::string display_uri{};
    std::string id{};
    std::string location{};
    std::string message{};
    std::optional<bool> message_truncated{};
    std::string pusher{};
    azdo::optional<azdo::sys_time> timestamp{};
    std::string type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const change&) const = default;
    template <class self = change>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"author", &self::author>(),
            azdo::field<"displayUri", &self::display_uri>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"location", &self::location>(),
            azdo::field<"message", &self::message>(),
            azdo::field<"messageTruncated", &self::message_truncated>(),
            azdo::field<"pusher", &self::pusher>(),
            azdo::field<"timestamp", &self::timestamp>(),
            azdo::field<"type", &self::type>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::build
