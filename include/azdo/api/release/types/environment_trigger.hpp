// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/environment_trigger_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::release {

/// `EnvironmentTrigger`
struct environment_trigger {
    azdo::optional<std::int32_t> definition_environment_id{};
    azdo::optional<std::int32_t> release_definition_id{};
    azdo::optional<std::string> trigger_content{};
    azdo::optional<azdo::open_enum<environment_trigger_type>> trigger_type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const environment_trigger&) const = default;
    template <class self = environment_trigger>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"definitionEnvironmentId", &self::definition_environment_id>(),
            azdo::field<"releaseDefinitionId", &self::release_definition_id>(),
            azdo::field<"triggerContent", &self::trigger_content>(),
            azdo::field<"triggerType", &self::trigger_type>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
