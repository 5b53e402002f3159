// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::release {

/// `ReleaseExpands`
enum class release_expands {
    none,
    environments,
    artifacts,
    approvals,
    manual_interventions,
    variables,
    tags,
};

template <class E = release_expands>
constexpr auto enumerators(release_expands) {
    return std::to_array<azdo::enumerator<E>>({
        {release_expands::none, "none"},
        {release_expands::environments, "environments"},
        {release_expands::artifacts, "artifacts"},
        {release_expands::approvals, "approvals"},
        {release_expands::manual_interventions, "manualInterventions"},
        {release_expands::variables, "variables"},
        {release_expands::tags, "tags"},
    });
}

} // namespace azdo::inline v1::api::release
