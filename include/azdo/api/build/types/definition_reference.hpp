// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/definition_queue_status.hpp>
#include <azdo/api/build/types/definition_type.hpp>
#include <azdo/api/build/types/team_project_reference.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::build {

/// `DefinitionReference`
struct definition_reference {
    azdo::optional<azdo::sys_time> created_date{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> path{};
    azdo::optional<team_project_reference> project{};
    azdo::optional<azdo::open_enum<definition_queue_status>> queue_status{};
    azdo::optional<std::int32_t> revision{};
    azdo::optional<azdo::open_enum<definition_type>> type{};
    azdo::optional<std::string> uri{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const definition_reference&) const = default;
    template <class self = definition_reference>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"createdDate", &self::created_date>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"path", &self::path>(),
            azdo::field<"project", &self::project>(),
            azdo::field<"queueStatus", &self::queue_status>(),
            azdo::field<"revision", &self::revision>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"uri", &self::uri>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::build
