// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::work {

/// `DateRange`
struct date_range {
    azdo::optional<azdo::sys_time> end{};
    azdo::optional<azdo::sys_time> start{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const date_range&) const = default;
    template <class self = date_range>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"end", &self::end>(),
            azdo::field<"start", &self::start>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::work
