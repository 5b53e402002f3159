// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::build {

/// `BuildRetentionSample`, only in answers
struct build_retention_sample {
    std::string builds{};
    std::string definitions{};
    std::string files{};
    azdo::optional<azdo::sys_time> sample_time{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const build_retention_sample&) const = default;
    template <class self = build_retention_sample>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"builds", &self::builds>(),
            azdo::field<"definitions", &self::definitions>(),
            azdo::field<"files", &self::files>(),
            azdo::field<"sampleTime", &self::sample_time>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::build
