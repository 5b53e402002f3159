// SPDX-License-Identifier: BSL-1.0
// A type of the area extensionManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/extension_management/types/licensing_override.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::extension_management {

/// `ExtensionLicensing`
struct extension_licensing {
    azdo::optional<std::vector<licensing_override>> overrides{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const extension_licensing&) const = default;
    template <class self = extension_licensing>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"overrides", &self::overrides>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::extension_management
