// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/variable_group_project_reference.hpp>
#include <azdo/api/distributed_task/types/variable_group_provider_data.hpp>
#include <azdo/api/distributed_task/types/variable_value.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::distributed_task {

/// `VariableGroupParameters`
struct variable_group_parameters {
    azdo::optional<std::string> description{};
    azdo::optional<std::string> name{};
    azdo::optional<variable_group_provider_data> provider_data{};
    azdo::optional<std::string> type{};
    azdo::optional<std::vector<variable_group_project_reference>> variable_group_project_references{};
    azdo::optional<std::map<std::string, variable_value>> variables{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const variable_group_parameters&) const = default;
    template <class self = variable_group_parameters>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"description", &self::description>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"providerData", &self::provider_data>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"variableGroupProjectReferences", &self::variable_group_project_references>(),
            azdo::field<"variables", &self::variables>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::distributed_task
