// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace azdo::inline v1::api::test_results {

/// `FlakyDetectionPipelines`
struct flaky_detection_pipelines {
    azdo::optional<std::vector<std::int32_t>> allowed_pipelines{};
    std::optional<bool> is_all_pipelines_allowed{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const flaky_detection_pipelines&) const = default;
    template <class self = flaky_detection_pipelines>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"allowedPipelines", &self::allowed_pipelines>(),
            azdo::field<"isAllPipelinesAllowed", &self::is_all_pipelines_allowed>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
