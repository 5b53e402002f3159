// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/combined_alert_filter_criteria.hpp>
#include <azdo/api/advanced_security/types/identity_ref.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>

namespace azdo::inline v1::api::advanced_security {

/// `AdvancedFilter`, only in answers
struct advanced_filter {
    std::map<std::string, azdo::json::raw> links{};
    std::string changed_by{};
    azdo::optional<azdo::sys_time> changed_date{};
    std::string created_by{};
    azdo::optional<identity_ref> created_by_identity{};
    azdo::optional<azdo::sys_time> created_date{};
    azdo::optional<combined_alert_filter_criteria> filter_criteria{};
    std::string id{};
    std::optional<bool> is_deleted{};
    std::string name{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const advanced_filter&) const = default;
    template <class self = advanced_filter>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"changedBy", &self::changed_by>(),
            azdo::field<"changedDate", &self::changed_date>(),
            azdo::field<"createdBy", &self::created_by>(),
            azdo::field<"createdByIdentity", &self::created_by_identity>(),
            azdo::field<"createdDate", &self::created_date>(),
            azdo::field<"filterCriteria", &self::filter_criteria>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"isDeleted", &self::is_deleted>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
