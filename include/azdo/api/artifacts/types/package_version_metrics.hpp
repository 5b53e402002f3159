// SPDX-License-Identifier: BSL-1.0
// A type of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::artifacts {

/// `PackageVersionMetrics`, only in answers
struct package_version_metrics {
    azdo::optional<double> download_count{};
    azdo::optional<double> download_unique_users{};
    azdo::optional<azdo::sys_time> last_downloaded{};
    std::string package_id{};
    std::string package_version_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const package_version_metrics&) const = default;
    template <class self = package_version_metrics>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"downloadCount", &self::download_count>(),
            azdo::field<"downloadUniqueUsers", &self::download_unique_users>(),
            azdo::field<"lastDownloaded", &self::last_downloaded>(),
            azdo::field<"packageId", &self::package_id>(),
            azdo::field<"packageVersionId", &self::package_version_id>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::artifacts
