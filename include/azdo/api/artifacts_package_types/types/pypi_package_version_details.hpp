// SPDX-License-Identifier: BSL-1.0
// A type of the area artifactsPackageTypes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/artifacts_package_types/types/json_patch_operation.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::artifacts_package_types {

/// `PackageVersionDetails`
struct pypi_package_version_details {
    azdo::optional<json_patch_operation> views{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const pypi_package_version_details&) const = default;
    template <class self = pypi_package_version_details>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"views", &self::views>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::artifacts_package_types
