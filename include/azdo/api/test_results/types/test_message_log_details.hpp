// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `TestMessageLogDetails`
struct test_message_log_details {
    azdo::optional<azdo::sys_time> date_created{};
    azdo::optional<std::int32_t> entry_id{};
    azdo::optional<std::string> message{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_message_log_details&) const = default;
    template <class self = test_message_log_details>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"dateCreated", &self::date_created>(),
            azdo::field<"entryId", &self::entry_id>(),
            azdo::field<"message", &self::message>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
