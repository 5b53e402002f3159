// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::advanced_security {

/// `DashboardAlertState`
enum class dashboard_alert_state {
    open,
    closed,
};

template <class E = dashboard_alert_state>
constexpr auto enumerators(dashboard_alert_state) {
    return std::to_array<azdo::enumerator<E>>({
        {dashboard_alert_state::open, "open"},
        {dashboard_alert_state::closed, "closed"},
    });
}

} // namespace azdo::inline v1::api::advanced_security
