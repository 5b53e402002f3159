// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::advanced_security {

/// `TimePeriod`
enum class time_period {
    undefined,
    last24_hours,
    last7_days,
    last14_days,
    last30_days,
    last90_days,
};

template <class E = time_period>
constexpr auto enumerators(time_period) {
    return std::to_array<azdo::enumerator<E>>({
        {time_period::undefined, "undefined"},
        {time_period::last24_hours, "last24Hours"},
        {time_period::last7_days, "last7Days"},
        {time_period::last14_days, "last14Days"},
        {time_period::last30_days, "last30Days"},
        {time_period::last90_days, "last90Days"},
    });
}

} // namespace azdo::inline v1::api::advanced_security
