// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_plan {

/// `YamlReleaseReference`
struct yaml_release_reference {
    azdo::optional<std::int32_t> definition_id{};
    azdo::optional<std::string> stages_to_skip{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const yaml_release_reference&) const = default;
    template <class self = yaml_release_reference>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"definitionId", &self::definition_id>(),
            azdo::field<"stagesToSkip", &self::stages_to_skip>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_plan
