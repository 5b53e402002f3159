// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::git {

/// `GitHistoryMode`
enum class git_history_mode {
    simplified_history,
    first_parent,
    full_history,
    full_history_simplify_merges,
};

template <class E = git_history_mode>
constexpr auto enumerators(git_history_mode) {
    return std::to_array<azdo::enumerator<E>>({
        {git_history_mode::simplified_history, "simplifiedHistory"},
        {git_history_mode::first_parent, "firstParent"},
        {git_history_mode::full_history, "fullHistory"},
        {git_history_mode::full_history_simplify_merges, "fullHistorySimplifyMerges"},
    });
}

} // namespace azdo::inline v1::api::git
