// SPDX-License-Identifier: BSL-1.0
// A type of the area extensionManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::extension_management {

/// `ContributionLicensingBehaviorType`
enum class contribution_licensing_behavior_type {
    only_if_licensed,
    only_if_unlicensed,
    always_include,
};

template <class E = contribution_licensing_behavior_type>
constexpr auto enumerators(contribution_licensing_behavior_type) {
    return std::to_array<azdo::enumerator<E>>({
        {contribution_licensing_behavior_type::only_if_licensed, "onlyIfLicensed"},
        {contribution_licensing_behavior_type::only_if_unlicensed, "onlyIfUnlicensed"},
        {contribution_licensing_behavior_type::always_include, "alwaysInclude"},
    });
}

} // namespace azdo::inline v1::api::extension_management
