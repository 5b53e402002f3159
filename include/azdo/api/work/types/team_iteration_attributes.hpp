// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/time_frame.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::work {

/// `TeamIterationAttributes`
struct team_iteration_attributes {
    azdo::optional<azdo::sys_time> finish_date{};
    azdo::optional<azdo::sys_time> start_date{};
    azdo::optional<azdo::open_enum<azdo::api::work::time_frame>> time_frame{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const team_iteration_attributes&) const = default;
    template <class self = team_iteration_attributes>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"finishDate", &self::finish_date>(),
            azdo::field<"startDate", &self::start_date>(),
            azdo::field<"timeFrame", &self::time_frame>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::work
