// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/identity_ref.hpp>
#include <azdo/api/git/types/policy_type_ref.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace azdo::inline v1::api::git {

/// `PolicyConfiguration`, only in answers
struct policy_configuration {
    std::map<std::string, azdo::json::raw> links{};
    azdo::optional<identity_ref> created_by{};
    azdo::optional<azdo::sys_time> created_date{};
    azdo::optional<std::int32_t> id{};
    std::optional<bool> is_blocking{};
    std::optional<bool> is_deleted{};
    std::optional<bool> is_enabled{};
    std::optional<bool> is_enterprise_managed{};
    azdo::optional<std::int32_t> revision{};
    azdo::optional<azdo::json::raw> settings{};
    azdo::optional<policy_type_ref> type{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const policy_configuration&) const = default;
    template <class self = policy_configuration>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"createdBy", &self::created_by>(),
            azdo::field<"createdDate", &self::created_date>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"isBlocking", &self::is_blocking>(),
            azdo::field<"isDeleted", &self::is_deleted>(),
            azdo::field<"isEnabled", &self::is_enabled>(),
            azdo::field<"isEnterpriseManaged", &self::is_enterprise_managed>(),
            azdo::field<"revision", &self::revision>(),
            azdo::field<"settings", &self::settings>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::git
