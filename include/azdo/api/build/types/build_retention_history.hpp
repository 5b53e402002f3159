// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/build_retention_sample.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::build {

/// `BuildRetentionHistory`, only in answers
struct build_retention_history {
    std::vector<build_retention_sample> build_retention_samples{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const build_retention_history&) const = default;
    template <class self = build_retention_history>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"buildRetentionSamples", &self::build_retention_samples>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::build
