// SPDX-License-Identifier: BSL-1.0
// A type of the area serviceEndpoint. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/service_endpoint/types/endpoint_authorization.hpp>
#include <azdo/api/service_endpoint/types/identity_ref.hpp>
#include <azdo/api/service_endpoint/types/service_endpoint_project_reference.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::service_endpoint {

/// `ServiceEndpoint`
struct service_endpoint {
    azdo::optional<identity_ref> administrators_group{};
    azdo::optional<endpoint_authorization> authorization{};
    azdo::optional<identity_ref> created_by{};
    azdo::optional<azdo::sys_time> creation_date{};
    azdo::optional<std::map<std::string, std::string>> data{};
    azdo::optional<std::string> description{};
    azdo::optional<std::string> group_scope_id{};
    azdo::optional<std::string> id{};
    std::optional<bool> is_disabled{};
    std::optional<bool> is_outdated{};
    std::optional<bool> is_ready{};
    std::optional<bool> is_shared{};
    azdo::optional<azdo::sys_time> modification_date{};
    azdo::optional<identity_ref> modified_by{};
    azdo::optional<std::string> name{};
    azdo::optional<azdo::json::raw> operation_status{};
    azdo::optional<std::string> owner{};
    azdo::optional<identity_ref> readers_group{};
    azdo::optional<std::vector<service_endpoint_project_reference>> service_endpoint_project_references{};
    azdo::optional<std::string> service_management_reference{};
    azdo::optional<std::string> type{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const service_endpoint&) const = default;
    template <class self = service_endpoint>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"administratorsGroup", &self::administrators_group>(),
            azdo::field<"authorization", &self::authorization>(),
            azdo::field<"createdBy", &self::created_by>(),
            azdo::field<"creationDate", &self::creation_date>(),
            azdo::field<"data", &self::data>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"groupScopeId", &self::group_scope_id>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"isDisabled", &self::is_disabled>(),
            azdo::field<"isOutdated", &self::is_outdated>(),
            azdo::field<"isReady", &self::is_ready>(),
            azdo::field<"isShared", &self::is_shared>(),
            azdo::field<"modificationDate", &self::modification_date>(),
            azdo::field<"modifiedBy", &self::modified_by>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"operationStatus", &self::operation_status>(),
            azdo::field<"owner", &self::owner>(),
            azdo::field<"readersGroup", &self::readers_group>(),
            azdo::field<"serviceEndpointProjectReferences", &self::service_endpoint_project_references>(),
            azdo::field<"serviceManagementReference", &self::service_management_reference>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::service_endpoint
