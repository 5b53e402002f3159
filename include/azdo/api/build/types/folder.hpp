// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/identity_ref.hpp>
#include <azdo/api/build/types/team_project_reference.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::build {

/// `Folder`
struct folder {
    azdo::optional<identity_ref> created_by{};
    azdo::optional<azdo::sys_time> created_on{};
    azdo::optional<std::string> description{};
    azdo::optional<identity_ref> last_changed_by{};
    azdo::optional<azdo::sys_time> last_changed_date{};
    azdo::optional<std::string> path{};
    azdo::optional<team_project_reference> project{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const folder&) const = default;
    template <class self = folder>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"createdBy", &self::created_by>(),
            azdo::field<"createdOn", &self::created_on>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"lastChangedBy", &self::last_changed_by>(),
            azdo::field<"lastChangedDate", &self::last_changed_date>(),
            azdo::field<"path", &self::path>(),
            azdo::field<"project", &self::project>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::build
