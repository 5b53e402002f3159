// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/scan_type_summary_metadata.hpp>
#include <azdo/api/advanced_security/types/scan_type_summary_properties.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>

namespace azdo::inline v1::api::advanced_security {

/// `RepoEnablementSummary`, only in answers
struct repo_enablement_summary {
    std::optional<bool> adv_sec_is_enabled{};
    std::optional<bool> code_security_enabled{};
    std::string repo_id{};
    std::string repo_name{};
    std::map<std::string, scan_type_summary_metadata> scan_type_metadata{};
    std::map<std::string, scan_type_summary_properties> scan_type_summary{};
    std::optional<bool> secret_protection_enabled{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const repo_enablement_summary&) const = default;
    template <class self = repo_enablement_summary>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"advSecIsEnabled", &self::adv_sec_is_enabled>(),
            azdo::field<"codeSecurityEnabled", &self::code_security_enabled>(),
            azdo::field<"repoId", &self::repo_id>(),
            azdo::field<"repoName", &self::repo_name>(),
            azdo::field<"scanTypeMetadata", &self::scan_type_metadata>(),
            azdo::field<"scanTypeSummary", &self::scan_type_summary>(),
            azdo::field<"secretProtectionEnabled", &self::secret_protection_enabled>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
