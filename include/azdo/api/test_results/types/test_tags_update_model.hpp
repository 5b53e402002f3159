// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::test_results {

/// `TestTagsUpdateModel`
struct test_tags_update_model {
    azdo::optional<std::vector<azdo::json::raw>> tags{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_tags_update_model&) const = default;
    template <class self = test_tags_update_model>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"tags", &self::tags>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
