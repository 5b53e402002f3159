// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::build {

/// `RetentionPolicy`
struct retention_policy {
    azdo::optional<std::vector<std::string>> artifact_types_to_delete{};
    azdo::optional<std::vector<std::string>> artifacts{};
    azdo::optional<std::vector<std::string>> branches{};
    azdo::optional<std::int32_t> days_to_keep{};
    std::optional<bool> delete_build_record{};
    std::optional<bool> delete_test_results{};
    azdo::optional<std::int32_t> minimum_to_keep{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const retention_policy&) const = default;
    template <class self = retention_policy>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"artifactTypesToDelete", &self::artifact_types_to_delete>(),
            azdo::field<"artifacts", &self::artifacts>(),
            azdo::field<"branches", &self::branches>(),
            azdo::field<"daysToKeep", &self::days_to_keep>(),
            azdo::field<"deleteBuildRecord", &self::delete_build_record>(),
            azdo::field<"deleteTestResults", &self::delete_test_results>(),
            azdo::field<"minimumToKeep", &self::minimum_to_keep>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::build
