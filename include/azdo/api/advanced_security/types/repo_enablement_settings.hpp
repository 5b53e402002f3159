// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/code_security_features.hpp>
#include <azdo/api/advanced_security/types/secret_protection_features.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::advanced_security {

/// `RepoEnablementSettings`
struct repo_enablement_settings {
    azdo::optional<azdo::api::advanced_security::code_security_features> code_security_features{};
    azdo::optional<std::string> project_id{};
    azdo::optional<std::string> repository_id{};
    azdo::optional<azdo::api::advanced_security::secret_protection_features> secret_protection_features{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const repo_enablement_settings&) const = default;
    template <class self = repo_enablement_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"codeSecurityFeatures", &self::code_security_features>(),
            azdo::field<"projectId", &self::project_id>(),
            azdo::field<"repositoryId", &self::repository_id>(),
            azdo::field<"secretProtectionFeatures", &self::secret_protection_features>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::advanced_security
