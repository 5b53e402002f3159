// SPDX-License-Identifier: BSL-1.0
// A type of the area artifactsPackageTypes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>

namespace azdo::inline v1::api::artifacts_package_types {

/// `NuGetRecycleBinPackageVersionDetails`
struct nuget_recycle_bin_package_version_details {
    std::optional<bool> deleted{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const nuget_recycle_bin_package_version_details&) const = default;
    template <class self = nuget_recycle_bin_package_version_details>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"deleted", &self::deleted>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::artifacts_package_types
