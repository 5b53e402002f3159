// SPDX-License-Identifier: BSL-1.0
// A type of the area extensionManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/extension_management/types/extension_state_flags.hpp>
#include <azdo/api/extension_management/types/installed_extension_state_issue.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::extension_management {

/// `InstalledExtensionState`
struct installed_extension_state {
    azdo::optional<azdo::open_enum<extension_state_flags>> flags{};
    azdo::optional<std::vector<installed_extension_state_issue>> installation_issues{};
    azdo::optional<azdo::sys_time> last_updated{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const installed_extension_state&) const = default;
    template <class self = installed_extension_state>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"flags", &self::flags>(),
            azdo::field<"installationIssues", &self::installation_issues>(),
            azdo::field<"lastUpdated", &self::last_updated>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::extension_management
