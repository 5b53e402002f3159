// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_results {

/// `ProjectState`
enum class project_state {
    deleting,
    new_,
    well_formed,
    create_pending,
    all,
    unchanged,
    deleted,
};

template <class E = project_state>
constexpr auto enumerators(project_state) {
    return std::to_array<azdo::enumerator<E>>({
        {project_state::deleting, "deleting"},
        {project_state::new_, "new"},
        {project_state::well_formed, "wellFormed"},
        {project_state::create_pending, "createPending"},
        {project_state::all, "all"},
        {project_state::unchanged, "unchanged"},
        {project_state::deleted, "deleted"},
    });
}

} // namespace azdo::inline v1::api::test_results
