// SPDX-License-Identifier: BSL-1.0
// A type of the area pipelines. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::pipelines {

/// `PipelineReference`, only in answers
struct pipeline_reference {
    std::string folder{};
    azdo::optional<std::int32_t> id{};
    std::string name{};
    azdo::optional<std::int32_t> revision{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const pipeline_reference&) const = default;
    template <class self = pipeline_reference>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"folder", &self::folder>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"revision", &self::revision>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::pipelines
