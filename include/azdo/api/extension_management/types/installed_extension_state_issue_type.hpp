// SPDX-License-Identifier: BSL-1.0
// A type of the area extensionManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::extension_management {

/// `InstalledExtensionStateIssueType`
enum class installed_extension_state_issue_type {
    warning,
    error,
};

template <class E = installed_extension_state_issue_type>
constexpr auto enumerators(installed_extension_state_issue_type) {
    return std::to_array<azdo::enumerator<E>>({
        {installed_extension_state_issue_type::warning, "warning"},
        {installed_extension_state_issue_type::error, "error"},
    });
}

} // namespace azdo::inline v1::api::extension_management
