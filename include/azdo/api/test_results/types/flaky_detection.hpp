// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/flaky_detection_pipelines.hpp>
#include <azdo/api/test_results/types/flaky_detection_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::test_results {

/// `FlakyDetection`
struct flaky_detection {
    azdo::optional<azdo::api::test_results::flaky_detection_pipelines> flaky_detection_pipelines{};
    azdo::optional<azdo::open_enum<azdo::api::test_results::flaky_detection_type>> flaky_detection_type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const flaky_detection&) const = default;
    template <class self = flaky_detection>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"flakyDetectionPipelines", &self::flaky_detection_pipelines>(),
            azdo::field<"flakyDetectionType", &self::flaky_detection_type>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
