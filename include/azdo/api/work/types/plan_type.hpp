// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::work {

/// `PlanType`
enum class plan_type {
    delivery_timeline_view,
};

template <class E = plan_type>
constexpr auto enumerators(plan_type) {
    return std::to_array<azdo::enumerator<E>>({
        {plan_type::delivery_timeline_view, "deliveryTimelineView"},
    });
}

} // namespace azdo::inline v1::api::work
