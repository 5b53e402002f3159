// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/project_reference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::distributed_task {

/// `VariableGroupProjectReference`
struct variable_group_project_reference {
    azdo::optional<std::string> description{};
    azdo::optional<std::string> name{};
    azdo::optional<azdo::api::distributed_task::project_reference> project_reference{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const variable_group_project_reference&) const = default;
    template <class self = variable_group_project_reference>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"description", &self::description>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"projectReference", &self::project_reference>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::distributed_task
