// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/audit_action.hpp>
#include <azdo/api/build/types/identity_ref.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::build {

/// `BuildDefinitionRevision`, only in answers
struct build_definition_revision {
    azdo::optional<azdo::open_enum<audit_action>> change_type{};
    azdo::optional<identity_ref> changed_by{};
    azdo::optional<azdo::sys_time> changed_date{};
    std::string comment{};
    std::string definition_url{};
    std::string name{};
    azdo::optional<std::int32_t> revision{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const build_definition_revision&) const = default;
    template <class self = build_definition_revision>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"changeType", &self::change_type>(),
            azdo::field<"changedBy", &self::changed_by>(),
            azdo::field<"changedDate", &self::changed_date>(),
            azdo::field<"comment", &self::comment>(),
            azdo::field<"definitionUrl", &self::definition_url>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"revision", &self::revision>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::build
