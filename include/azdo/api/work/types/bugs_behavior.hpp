// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::work {

/// `BugsBehavior`
enum class bugs_behavior {
    off,
    as_requirements,
    as_tasks,
};

template <class E = bugs_behavior>
constexpr auto enumerators(bugs_behavior) {
    return std::to_array<azdo::enumerator<E>>({
        {bugs_behavior::off, "off"},
        {bugs_behavior::as_requirements, "asRequirements"},
        {bugs_behavior::as_tasks, "asTasks"},
    });
}

} // namespace azdo::inline v1::api::work
