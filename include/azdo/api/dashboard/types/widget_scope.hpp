// SPDX-License-Identifier: BSL-1.0
// A type of the area dashboard. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::dashboard {

/// `WidgetScope`
enum class widget_scope {
    collection_user,
    project_team,
};

template <class E = widget_scope>
constexpr auto enumerators(widget_scope) {
    return std::to_array<azdo::enumerator<E>>({
        {widget_scope::collection_user, "collection_User"},
        {widget_scope::project_team, "project_Team"},
    });
}

} // namespace azdo::inline v1::api::dashboard
