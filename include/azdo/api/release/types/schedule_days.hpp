// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::release {

/// `ScheduleDays`
enum class schedule_days {
    none,
    monday,
    tuesday,
    wednesday,
    thursday,
    friday,
    saturday,
    sunday,
    all,
};

template <class E = schedule_days>
constexpr auto enumerators(schedule_days) {
    return std::to_array<azdo::enumerator<E>>({
        {schedule_days::none, "none"},
        {schedule_days::monday, "monday"},
        {schedule_days::tuesday, "tuesday"},
        {schedule_days::wednesday, "wednesday"},
        {schedule_days::thursday, "thursday"},
        {schedule_days::friday, "friday"},
        {schedule_days::saturday, "saturday"},
        {schedule_days::sunday, "sunday"},
        {schedule_days::all, "all"},
    });
}

} // namespace azdo::inline v1::api::release
