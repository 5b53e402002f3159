// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/identity_ref.hpp>
#include <azdo/api/release/types/manual_intervention_status.hpp>
#include <azdo/api/release/types/manual_intervention_type.hpp>
#include <azdo/api/release/types/proof_of_presence_tenant.hpp>
#include <azdo/api/release/types/release_definition_shallow_reference.hpp>
#include <azdo/api/release/types/release_environment_shallow_reference.hpp>
#include <azdo/api/release/types/release_shallow_reference.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::release {

/// `ManualIntervention`
struct manual_intervention {
    azdo::optional<identity_ref> approver{};
    azdo::optional<std::string> comments{};
    azdo::optional<azdo::sys_time> created_on{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<std::string> instructions{};
    azdo::optional<azdo::sys_time> modified_on{};
    azdo::optional<std::string> name{};
    azdo::optional<proof_of_presence_tenant> pop_tenant{};
    azdo::optional<release_shallow_reference> release{};
    azdo::optional<release_definition_shallow_reference> release_definition{};
    azdo::optional<release_environment_shallow_reference> release_environment{};
    azdo::optional<azdo::open_enum<manual_intervention_status>> status{};
    azdo::optional<std::string> task_instance_id{};
    azdo::optional<azdo::open_enum<manual_intervention_type>> type{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const manual_intervention&) const = default;
    template <class self = manual_intervention>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"approver", &self::approver>(),
            azdo::field<"comments", &self::comments>(),
            azdo::field<"createdOn", &self::created_on>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"instructions", &self::instructions>(),
            azdo::field<"modifiedOn", &self::modified_on>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"poPTenant", &self::pop_tenant>(),
            azdo::field<"release", &self::release>(),
            azdo::field<"releaseDefinition", &self::release_definition>(),
            azdo::field<"releaseEnvironment", &self::release_environment>(),
            azdo::field<"status", &self::status>(),
            azdo::field<"taskInstanceId", &self::task_instance_id>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
