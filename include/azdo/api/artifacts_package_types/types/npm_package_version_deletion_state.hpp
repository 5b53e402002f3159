// SPDX-License-Identifier: BSL-1.0
// A type of the area artifactsPackageTypes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::artifacts_package_types {

/// `NpmPackageVersionDeletionState`, only in answers
struct npm_package_version_deletion_state {
    std::string name{};
    azdo::optional<azdo::sys_time> unpublished_date{};
    std::string version{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const npm_package_version_deletion_state&) const = default;
    template <class self = npm_package_version_deletion_state>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"name", &self::name>(),
            azdo::field<"unpublishedDate", &self::unpublished_date>(),
            azdo::field<"version", &self::version>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::artifacts_package_types
