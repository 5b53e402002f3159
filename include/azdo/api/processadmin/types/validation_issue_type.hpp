// SPDX-License-Identifier: BSL-1.0
// A type of the area processadmin. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::processadmin {

/// `ValidationIssueType`
enum class validation_issue_type {
    warning,
    error,
};

template <class E = validation_issue_type>
constexpr auto enumerators(validation_issue_type) {
    return std::to_array<azdo::enumerator<E>>({
        {validation_issue_type::warning, "warning"},
        {validation_issue_type::error, "error"},
    });
}

} // namespace azdo::inline v1::api::processadmin
