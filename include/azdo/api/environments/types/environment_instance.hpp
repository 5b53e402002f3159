// SPDX-License-Identifier: BSL-1.0
// A type of the area environments. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/environments/types/environment_resource_reference.hpp>
#include <azdo/api/environments/types/identity_ref.hpp>
#include <azdo/api/environments/types/project_reference.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::environments {

/// `EnvironmentInstance`, only in answers
struct environment_instance {
    azdo::optional<identity_ref> created_by{};
    azdo::optional<azdo::sys_time> created_on{};
    std::string description{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<identity_ref> last_modified_by{};
    azdo::optional<azdo::sys_time> last_modified_on{};
    std::string name{};
    azdo::optional<project_reference> project{};
    std::vector<environment_resource_reference> resources{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const environment_instance&) const = default;
    template <class self = environment_instance>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"createdBy", &self::created_by>(),
            azdo::field<"createdOn", &self::created_on>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"lastModifiedBy", &self::last_modified_by>(),
            azdo::field<"lastModifiedOn", &self::last_modified_on>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"project", &self::project>(),
            azdo::field<"resources", &self::resources>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::environments
