// SPDX-License-Identifier: BSL-1.0
// A type of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test/types/identity_ref.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::test {

/// `ResultRetentionSettings`
struct result_retention_settings {
    azdo::optional<std::int32_t> automated_results_retention_duration{};
    azdo::optional<identity_ref> last_updated_by{};
    azdo::optional<azdo::sys_time> last_updated_date{};
    azdo::optional<std::int32_t> manual_results_retention_duration{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const result_retention_settings&) const = default;
    template <class self = result_retention_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"automatedResultsRetentionDuration", &self::automated_results_retention_duration>(),
            azdo::field<"lastUpdatedBy", &self::last_updated_by>(),
            azdo::field<"lastUpdatedDate", &self::last_updated_date>(),
            azdo::field<"manualResultsRetentionDuration", &self::manual_results_retention_duration>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test
