// SPDX-License-Identifier: BSL-1.0
// A type of the area extensionManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/extension_management/types/installed_extension_state_issue_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::extension_management {

/// `InstalledExtensionStateIssue`
struct installed_extension_state_issue {
    azdo::optional<std::string> message{};
    azdo::optional<std::string> source{};
    azdo::optional<azdo::open_enum<installed_extension_state_issue_type>> type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const installed_extension_state_issue&) const = default;
    template <class self = installed_extension_state_issue>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"message", &self::message>(),
            azdo::field<"source", &self::source>(),
            azdo::field<"type", &self::type>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::extension_management
