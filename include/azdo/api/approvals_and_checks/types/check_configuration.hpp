// SPDX-License-Identifier: BSL-1.0
// A type of the area approvalsAndChecks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/approvals_and_checks/types/check_issue.hpp>
#include <azdo/api/approvals_and_checks/types/check_type.hpp>
#include <azdo/api/approvals_and_checks/types/identity_ref.hpp>
#include <azdo/api/approvals_and_checks/types/resource.hpp>
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

namespace azdo::inline v1::api::approvals_and_checks {

/// `CheckConfiguration`
struct check_configuration {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<identity_ref> created_by{};
    azdo::optional<azdo::sys_time> created_on{};
    azdo::optional<std::int32_t> id{};
    std::optional<bool> is_disabled{};
    azdo::optional<check_issue> issue{};
    azdo::optional<identity_ref> modified_by{};
    azdo::optional<azdo::sys_time> modified_on{};
    azdo::optional<azdo::api::approvals_and_checks::resource> resource{};
    azdo::optional<std::int32_t> timeout{};
    azdo::optional<check_type> type{};
    azdo::optional<std::string> url{};
    azdo::optional<std::int32_t> version{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const check_configuration&) const = default;
    template <class self = check_configuration>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"createdBy", &self::created_by>(),
            azdo::field<"createdOn", &self::created_on>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"isDisabled", &self::is_disabled>(),
            azdo::field<"issue", &self::issue>(),
            azdo::field<"modifiedBy", &self::modified_by>(),
            azdo::field<"modifiedOn", &self::modified_on>(),
            azdo::field<"resource", &self::resource>(),
            azdo::field<"timeout", &self::timeout>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"version", &self::version>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::approvals_and_checks
