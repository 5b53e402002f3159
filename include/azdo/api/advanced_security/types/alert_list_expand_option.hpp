// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::advanced_security {

/// `AlertListExpandOption`
enum class alert_list_expand_option {
    none,
    minimal,
    count,
};

template <class E = alert_list_expand_option>
constexpr auto enumerators(alert_list_expand_option) {
    return std::to_array<azdo::enumerator<E>>({
        {alert_list_expand_option::none, "none"},
        {alert_list_expand_option::minimal, "minimal"},
        {alert_list_expand_option::count, "count"},
    });
}

} // namespace azdo::inline v1::api::advanced_security
