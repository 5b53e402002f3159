// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/artifact_source_reference.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>

namespace azdo::inline v1::api::release {

/// `Artifact`
struct artifact {
    azdo::optional<std::string> alias{};
    azdo::optional<std::map<std::string, artifact_source_reference>> definition_reference{};
    std::optional<bool> is_primary{};
    std::optional<bool> is_retained{};
    azdo::optional<std::string> type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const artifact&) const = default;
    template <class self = artifact>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"alias", &self::alias>(),
            azdo::field<"definitionReference", &self::definition_reference>(),
            azdo::field<"isPrimary", &self::is_primary>(),
            azdo::field<"isRetained", &self::is_retained>(),
            azdo::field<"type", &self::type>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
