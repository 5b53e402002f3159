// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/workflow_task.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <vector>

namespace azdo::inline v1::api::release {

/// `ReleaseDefinitionDeployStep`
struct release_definition_deploy_step {
    azdo::optional<std::int32_t> id{};
    azdo::optional<std::vector<workflow_task>> tasks{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const release_definition_deploy_step&) const = default;
    template <class self = release_definition_deploy_step>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::field<"tasks", &self::tasks>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
