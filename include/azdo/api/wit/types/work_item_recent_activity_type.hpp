// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::wit {

/// `WorkItemRecentActivityType`
enum class work_item_recent_activity_type {
    visited,
    edited,
    deleted,
    restored,
};

template <class E = work_item_recent_activity_type>
constexpr auto enumerators(work_item_recent_activity_type) {
    return std::to_array<azdo::enumerator<E>>({
        {work_item_recent_activity_type::visited, "visited"},
        {work_item_recent_activity_type::edited, "edited"},
        {work_item_recent_activity_type::deleted, "deleted"},
        {work_item_recent_activity_type::restored, "restored"},
    });
}

} // namespace azdo::inline v1::api::wit
