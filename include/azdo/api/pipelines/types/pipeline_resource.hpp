// SPDX-License-Identifier: BSL-1.0
// A type of the area pipelines. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/pipelines/types/pipeline_reference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::pipelines {

/// `PipelineResource`, only in answers
struct pipeline_resource {
    azdo::optional<pipeline_reference> pipeline{};
    std::string version{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const pipeline_resource&) const = default;
    template <class self = pipeline_resource>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"pipeline", &self::pipeline>(),
            azdo::field<"version", &self::version>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::pipelines
