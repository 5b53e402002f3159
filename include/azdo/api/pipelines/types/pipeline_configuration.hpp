// SPDX-License-Identifier: BSL-1.0
// A type of the area pipelines. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/pipelines/types/configuration_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::pipelines {

/// `PipelineConfiguration`, only in answers
struct pipeline_configuration {
    azdo::optional<azdo::open_enum<configuration_type>> type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const pipeline_configuration&) const = default;
    template <class self = pipeline_configuration>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"type", &self::type>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::pipelines
