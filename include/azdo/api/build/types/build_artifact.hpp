// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/artifact_resource.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::build {

/// `BuildArtifact`
struct build_artifact {
    azdo::optional<std::int32_t> id{};
    azdo::optional<std::string> name{};
    azdo::optional<artifact_resource> resource{};
    azdo::optional<std::string> source{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const build_artifact&) const = default;
    template <class self = build_artifact>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"resource", &self::resource>(),
            azdo::field<"source", &self::source>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::build
