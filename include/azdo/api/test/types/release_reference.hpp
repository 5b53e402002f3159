// SPDX-License-Identifier: BSL-1.0
// A type of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test {

/// `ReleaseReference`
struct release_reference {
    azdo::optional<std::int32_t> attempt{};
    azdo::optional<azdo::sys_time> creation_date{};
    azdo::optional<std::int32_t> definition_id{};
    azdo::optional<azdo::sys_time> environment_creation_date{};
    azdo::optional<std::int32_t> environment_definition_id{};
    azdo::optional<std::string> environment_definition_name{};
    azdo::optional<std::int32_t> environment_id{};
    azdo::optional<std::string> environment_name{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<std::string> name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const release_reference&) const = default;
    template <class self = release_reference>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"attempt", &self::attempt>(),
            azdo::field<"creationDate", &self::creation_date>(),
            azdo::field<"definitionId", &self::definition_id>(),
            azdo::field<"environmentCreationDate", &self::environment_creation_date>(),
            azdo::field<"environmentDefinitionId", &self::environment_definition_id>(),
            azdo::field<"environmentDefinitionName", &self::environment_definition_name>(),
            azdo::field<"environmentId", &self::environment_id>(),
            azdo::field<"environmentName", &self::environment_name>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test
