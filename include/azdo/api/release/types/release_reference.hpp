// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/artifact.hpp>
#include <azdo/api/release/types/identity_ref.hpp>
#include <azdo/api/release/types/release_definition_shallow_reference.hpp>
#include <azdo/api/release/types/release_reason.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::release {

/// `ReleaseReference`
struct release_reference {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<std::vector<artifact>> artifacts{};
    azdo::optional<identity_ref> created_by{};
    azdo::optional<azdo::sys_time> created_on{};
    azdo::optional<std::string> description{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<identity_ref> modified_by{};
    azdo::optional<std::string> name{};
    azdo::optional<azdo::open_enum<release_reason>> reason{};
    azdo::optional<release_definition_shallow_reference> release_definition{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const release_reference&) const = default;
    template <class self = release_reference>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"artifacts", &self::artifacts>(),
            azdo::field<"createdBy", &self::created_by>(),
            azdo::field<"createdOn", &self::created_on>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"modifiedBy", &self::modified_by>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"reason", &self::reason>(),
            azdo::field<"releaseDefinition", &self::release_definition>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
