// SPDX-License-Identifier: BSL-1.0
// A type of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::artifacts {

/// `PackageVersionMetricsQuery`
struct package_version_metrics_query {
    azdo::optional<std::vector<std::string>> package_version_ids{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const package_version_metrics_query&) const = default;
    template <class self = package_version_metrics_query>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"packageVersionIds", &self::package_version_ids>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::artifacts
