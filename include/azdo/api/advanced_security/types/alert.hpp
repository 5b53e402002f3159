// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/alert_type.hpp>
#include <azdo/api/advanced_security/types/alert_validity_info.hpp>
#include <azdo/api/advanced_security/types/confidence.hpp>
#include <azdo/api/advanced_security/types/dismissal.hpp>
#include <azdo/api/advanced_security/types/logical_location.hpp>
#include <azdo/api/advanced_security/types/physical_location.hpp>
#include <azdo/api/advanced_security/types/relation_metadata.hpp>
#include <azdo/api/advanced_security/types/severity.hpp>
#include <azdo/api/advanced_security/types/state.hpp>
#include <azdo/api/advanced_security/types/tool.hpp>
#include <azdo/api/advanced_security/types/validation_fingerprint.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::advanced_security {

/// `Alert`, only in answers
struct alert {
    std::map<std::string, azdo::json::raw> additional_properties{};
    azdo::optional<std::int64_t> alert_id{};
    azdo::optional<azdo::open_enum<azdo::api::advanced_security::alert_type>> alert_type{};
    azdo::optional<azdo::open_enum<azdo::api::advanced_security::confidence>> confidence{};
    azdo::optional<azdo::api::advanced_security::dismissal> dismissal{};
    azdo::optional<azdo::sys_time> first_seen_date{};
    azdo::optional<azdo::sys_time> fixed_date{};
    std::string git_ref{};
    std::optional<bool> has_trusted_source_origin{};
    azdo::optional<azdo::sys_time> introduced_date{};
    std::optional<bool> is_auto_fixable{};
    azdo::optional<azdo::sys_time> last_seen_date{};
    std::vector<logical_location> logical_locations{};
    std::vector<physical_location> physical_locations{};
    std::string project_id{};
    std::vector<relation_metadata> relations{};
    std::string repository_id{};
    std::string repository_url{};
    azdo::optional<azdo::open_enum<azdo::api::advanced_security::severity>> severity{};
    azdo::optional<azdo::open_enum<azdo::api::advanced_security::state>> state{};
    std::string title{};
    std::vector<tool> tools{};
    std::string truncated_secret{};
    std::vector<validation_fingerprint> validation_fingerprints{};
    azdo::optional<alert_validity_info> validity_details{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const alert&) const = default;
    template <class self = alert>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"additionalProperties", &self::additional_properties>(),
            azdo::field<"alertId", &self::alert_id>(),
            azdo::field<"alertType", &self::alert_type>(),
            azdo::field<"confidence", &self::confidence>(),
            azdo::field<"dismissal", &self::dismissal>(),
            azdo::field<"firstSeenDate", &self::first_seen_date>(),
            azdo::field<"fixedDate", &self::fixed_date>(),
            azdo::field<"gitRef", &self::git_ref>(),
            azdo::field<"hasTrustedSourceOrigin", &self::has_trusted_source_origin>(),
            azdo::field<"introducedDate", &self::introduced_date>(),
            azdo::field<"isAutoFixable", &self::is_auto_fixable>(),
            azdo::field<"lastSeenDate", &self::last_seen_date>(),
            azdo::field<"logicalLocations", &self::logical_locations>(),
            azdo::field<"physicalLocations", &self::physical_locations>(),
            azdo::field<"projectId", &self::project_id>(),
            azdo::field<"relations", &self::relations>(),
            azdo::field<"repositoryId", &self::repository_id>(),
            azdo::field<"repositoryUrl", &self::repository_url>(),
            azdo::field<"severity", &self::severity>(),
            azdo::field<"state", &self::state>(),
            azdo::field<"title", &self::title>(),
            azdo::field<"tools", &self::tools>(),
            azdo::field<"truncatedSecret", &self::truncated_secret>(),
            azdo::field<"validationFingerprints", &self::validation_fingerprints>(),
            azdo::field<"validityDetails", &self::validity_details>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
