// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/flaky_test_bug_metadata.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::test_results {

/// `FlakyTestBugConfig`
struct flaky_test_bug_config {
    azdo::optional<std::vector<azdo::open_enum<flaky_test_bug_metadata>>> bug_metadata{};
    azdo::optional<std::int32_t> bug_priority{};
    azdo::optional<std::string> bug_template_id{};
    azdo::optional<std::string> team_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const flaky_test_bug_config&) const = default;
    template <class self = flaky_test_bug_config>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"bugMetadata", &self::bug_metadata>(),
            azdo::field<"bugPriority", &self::bug_priority>(),
            azdo::field<"bugTemplateId", &self::bug_template_id>(),
            azdo::field<"teamId", &self::team_id>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
