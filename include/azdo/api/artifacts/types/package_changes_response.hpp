// SPDX-License-Identifier: BSL-1.0
// A type of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/artifacts/types/package_change.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::artifacts {

/// `PackageChangesResponse`, only in answers
struct package_changes_response {
    std::map<std::string, azdo::json::raw> links{};
    azdo::optional<std::int32_t> count{};
    azdo::optional<std::int64_t> next_package_continuation_token{};
    std::vector<package_change> package_changes{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const package_changes_response&) const = default;
    template <class self = package_changes_response>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"count", &self::count>(),
            azdo::field<"nextPackageContinuationToken", &self::next_package_continuation_token>(),
            azdo::field<"packageChanges", &self::package_changes>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::artifacts
