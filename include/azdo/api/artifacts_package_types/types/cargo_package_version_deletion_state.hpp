// SPDX-License-Identifier: BSL-1.0
// A type of the area artifactsPackageTypes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::artifacts_package_types {

/// `CargoPackageVersionDeletionState`, only in answers
struct cargo_package_version_deletion_state {
    azdo::optional<azdo::sys_time> deleted_date{};
    std::string name{};
    std::string version{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const cargo_package_version_deletion_state&) const = default;
    template <class self = cargo_package_version_deletion_state>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"deletedDate", &self::deleted_date>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"version", &self::version>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::artifacts_package_types
