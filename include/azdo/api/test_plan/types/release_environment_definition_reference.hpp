// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::test_plan {

/// `ReleaseEnvironmentDefinitionReference`
struct release_environment_definition_reference {
    azdo::optional<std::int32_t> definition_id{};
    azdo::optional<std::int32_t> environment_definition_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const release_environment_definition_reference&) const = default;
    template <class self = release_environment_definition_reference>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"definitionId", &self::definition_id>(),
            azdo::field<"environmentDefinitionId", &self::environment_definition_id>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_plan
