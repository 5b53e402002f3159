// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::work {

/// `DayOfWeek`
enum class day_of_week {
    sunday,
    monday,
    tuesday,
    wednesday,
    thursday,
    friday,
    saturday,
};

template <class E = day_of_week>
constexpr auto enumerators(day_of_week) {
    return std::to_array<azdo::enumerator<E>>({
        {day_of_week::sunday, "sunday"},
        {day_of_week::monday, "monday"},
        {day_of_week::tuesday, "tuesday"},
        {day_of_week::wednesday, "wednesday"},
        {day_of_week::thursday, "thursday"},
        {day_of_week::friday, "friday"},
        {day_of_week::saturday, "saturday"},
    });
}

} // namespace azdo::inline v1::api::work
