// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::work {

/// `TimelineCriteriaStatusCode`
enum class timeline_criteria_status_code {
    ok,
    invalid_filter_clause,
    unknown,
};

template <class E = timeline_criteria_status_code>
constexpr auto enumerators(timeline_criteria_status_code) {
    return std::to_array<azdo::enumerator<E>>({
        {timeline_criteria_status_code::ok, "ok"},
        {timeline_criteria_status_code::invalid_filter_clause, "invalidFilterClause"},
        {timeline_criteria_status_code::unknown, "unknown"},
    });
}

} // namespace azdo::inline v1::api::work
