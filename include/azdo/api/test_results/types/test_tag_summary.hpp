// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/test_tag.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::test_results {

/// `TestTagSummary`, only in answers
struct test_tag_summary {
    std::map<std::string, std::vector<test_tag>> tags_group_by_test_artifact{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_tag_summary&) const = default;
    template <class self = test_tag_summary>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"tagsGroupByTestArtifact", &self::tags_group_by_test_artifact>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
