// SPDX-License-Identifier: BSL-1.0
// A type of the area dashboard. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::dashboard {

/// `DashboardScope`
enum class dashboard_scope {
    collection_user,
    project_team,
    project,
};

template <class E = dashboard_scope>
constexpr auto enumerators(dashboard_scope) {
    return std::to_array<azdo::enumerator<E>>({
        {dashboard_scope::collection_user, "collection_User"},
        {dashboard_scope::project_team, "project_Team"},
        {dashboard_scope::project, "project"},
    });
}

} // namespace azdo::inline v1::api::dashboard
