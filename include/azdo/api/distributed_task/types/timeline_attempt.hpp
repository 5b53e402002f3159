// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::distributed_task {

/// `TimelineAttempt`, only in answers
struct timeline_attempt {
    azdo::optional<std::int32_t> attempt{};
    std::string identifier{};
    std::string record_id{};
    std::string timeline_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const timeline_attempt&) const = default;
    template <class self = timeline_attempt>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"attempt", &self::attempt>(),
            azdo::field<"identifier", &self::identifier>(),
            azdo::field<"recordId", &self::record_id>(),
            azdo::field<"timelineId", &self::timeline_id>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::distributed_task
