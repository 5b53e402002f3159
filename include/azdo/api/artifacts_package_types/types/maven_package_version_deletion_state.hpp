// SPDX-License-Identifier: BSL-1.0
// A type of the area artifactsPackageTypes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::artifacts_package_types {

/// `MavenPackageVersionDeletionState`, only in answers
struct maven_package_version_deletion_state {
    std::string artifact_id{};
    azdo::optional<azdo::sys_time> deleted_date{};
    std::string group_id{};
    std::string version{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const maven_package_version_deletion_state&) const = default;
    template <class self = maven_package_version_deletion_state>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"artifactId", &self::artifact_id>(),
            azdo::field<"deletedDate", &self::deleted_date>(),
            azdo::field<"groupId", &self::group_id>(),
            azdo::field<"version", &self::version>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::artifacts_package_types
