// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/code_security_features.hpp>
#include <azdo/api/advanced_security/types/enablement_on_create_settings.hpp>
#include <azdo/api/advanced_security/types/repo_enablement_settings.hpp>
#include <azdo/api/advanced_security/types/secret_protection_features.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::advanced_security {

/// `ProjectEnablementSettings`
struct project_enablement_settings {
    azdo::optional<azdo::api::advanced_security::code_security_features> code_security_features{};
    azdo::optional<azdo::api::advanced_security::enablement_on_create_settings> enablement_on_create_settings{};
    azdo::optional<std::vector<repo_enablement_settings>> repos_enablement_status{};
    azdo::optional<azdo::api::advanced_security::secret_protection_features> secret_protection_features{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const project_enablement_settings&) const = default;
    template <class self = project_enablement_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"codeSecurityFeatures", &self::code_security_features>(),
            azdo::field<"enablementOnCreateSettings", &self::enablement_on_create_settings>(),
            azdo::field<"reposEnablementStatus", &self::repos_enablement_status>(),
            azdo::field<"secretProtectionFeatures", &self::secret_protection_features>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::advanced_security
