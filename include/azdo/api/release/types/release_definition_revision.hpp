// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/audit_action.hpp>
#include <azdo/api/release/types/identity_ref.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::release {

/// `ReleaseDefinitionRevision`, only in answers
struct release_definition_revision {
    std::string api_version{};
    azdo::optional<azdo::open_enum<audit_action>> change_type{};
    azdo::optional<identity_ref> changed_by{};
    azdo::optional<azdo::sys_time> changed_date{};
    std::string comment{};
    azdo::optional<std::int32_t> definition_id{};
    std::string definition_url{};
    azdo::optional<std::int32_t> revision{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const release_definition_revision&) const = default;
    template <class self = release_definition_revision>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"apiVersion", &self::api_version>(),
            azdo::field<"changeType", &self::change_type>(),
            azdo::field<"changedBy", &self::changed_by>(),
            azdo::field<"changedDate", &self::changed_date>(),
            azdo::field<"comment", &self::comment>(),
            azdo::field<"definitionId", &self::definition_id>(),
            azdo::field<"definitionUrl", &self::definition_url>(),
            azdo::field<"revision", &self::revision>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::release
