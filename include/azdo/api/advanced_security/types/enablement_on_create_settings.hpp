// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>

namespace azdo::inline v1::api::advanced_security {

/// `EnablementOnCreateSettings`
struct enablement_on_create_settings {
    std::optional<bool> enable_block_pushes_on_create{};
    std::optional<bool> enable_code_ql_on_create{};
    std::optional<bool> enable_code_security_on_create{};
    std::optional<bool> enable_dependabot_on_create{};
    std::optional<bool> enable_dependency_scanning_injection_on_create{};
    std::optional<bool> enable_secret_protection_on_create{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const enablement_on_create_settings&) const = default;
    template <class self = enablement_on_create_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"enableBlockPushesOnCreate", &self::enable_block_pushes_on_create>(),
            azdo::field<"enableCodeQLOnCreate", &self::enable_code_ql_on_create>(),
            azdo::field<"enableCodeSecurityOnCreate", &self::enable_code_security_on_create>(),
            azdo::field<"enableDependabotOnCreate", &self::enable_dependabot_on_create>(),
            azdo::field<"enableDependencyScanningInjectionOnCreate", &self::enable_dependency_scanning_injection_on_create>(),
            azdo::field<"enableSecretProtectionOnCreate", &self::enable_secret_protection_on_create>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::advanced_security
