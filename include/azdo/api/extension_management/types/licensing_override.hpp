// SPDX-License-Identifier: BSL-1.0
// A type of the area extensionManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/extension_management/types/contribution_licensing_behavior_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::extension_management {

/// `LicensingOverride`
struct licensing_override {
    azdo::optional<azdo::open_enum<contribution_licensing_behavior_type>> behavior{};
    azdo::optional<std::string> id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const licensing_override&) const = default;
    template <class self = licensing_override>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"behavior", &self::behavior>(),
            azdo::field<"id", &self::id>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::extension_management
