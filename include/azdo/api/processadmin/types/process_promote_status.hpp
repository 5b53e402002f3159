// SPDX-License-Identifier: BSL-1.0
// A type of the area processadmin. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::processadmin {

/// `ProcessPromoteStatus`, only in answers
struct process_promote_status {
    azdo::optional<std::int32_t> complete{};
    std::string id{};
    std::string message{};
    azdo::optional<std::int32_t> pending{};
    azdo::optional<std::int32_t> remaining_retries{};
    std::optional<bool> successful{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const process_promote_status&) const = default;
    template <class self = process_promote_status>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"complete", &self::complete>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"message", &self::message>(),
            azdo::field<"pending", &self::pending>(),
            azdo::field<"remainingRetries", &self::remaining_retries>(),
            azdo::field<"successful", &self::successful>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::processadmin
