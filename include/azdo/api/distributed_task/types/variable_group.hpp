// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/identity_ref.hpp>
#include <azdo/api/distributed_task/types/variable_group_project_reference.hpp>
#include <azdo/api/distributed_task/types/variable_group_provider_data.hpp>
#include <azdo/api/distributed_task/types/variable_value.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::distributed_task {

/// `VariableGroup`, only in answers
struct variable_group {
    azdo::optional<identity_ref> created_by{};
    azdo::optional<azdo::sys_time> created_on{};
    std::string description{};
    std::int32_t id{};
    std::optional<bool> is_shared{};
    azdo::optional<identity_ref> modified_by{};
    azdo::optional<azdo::sys_time> modified_on{};
    std::string name{};
    azdo::optional<variable_group_provider_data> provider_data{};
    std::string type{};
    std::vector<variable_group_project_reference> variable_group_project_references{};
    std::map<std::string, variable_value> variables{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const variable_group&) const = default;
    template <class self = variable_group>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"createdBy", &self::created_by>(),
            azdo::field<"createdOn", &self::created_on>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"id", &self::id>(azdo::as::required),
            azdo::field<"isShared", &self::is_shared>(),
            azdo::field<"modifiedBy", &self::modified_by>(),
            azdo::field<"modifiedOn", &self::modified_on>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"providerData", &self::provider_data>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"variableGroupProjectReferences", &self::variable_group_project_references>(),
            azdo::field<"variables", &self::variables>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::distributed_task
