// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::distributed_task {

/// `TaskDefinitionReference`
struct task_definition_reference {
    azdo::optional<std::string> definition_type{};
    azdo::optional<std::string> id{};
    azdo::optional<std::string> version_spec{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const task_definition_reference&) const = default;
    template <class self = task_definition_reference>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"definitionType", &self::definition_type>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"versionSpec", &self::version_spec>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::distributed_task
