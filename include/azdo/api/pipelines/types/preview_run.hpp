// SPDX-License-Identifier: BSL-1.0
// A type of the area pipelines. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::pipelines {

/// `PreviewRun`, only in answers
struct preview_run {
    std::string final_yaml{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const preview_run&) const = default;
    template <class self = preview_run>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"finalYaml", &self::final_yaml>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::pipelines
