// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::build {

/// `NewRetentionLease`
struct new_retention_lease {
    azdo::optional<std::int32_t> days_valid{};
    azdo::optional<std::int32_t> definition_id{};
    azdo::optional<std::string> owner_id{};
    std::optional<bool> protect_pipeline{};
    azdo::optional<std::int32_t> run_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const new_retention_lease&) const = default;
    template <class self = new_retention_lease>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"daysValid", &self::days_valid>(),
            azdo::field<"definitionId", &self::definition_id>(),
            azdo::field<"ownerId", &self::owner_id>(),
            azdo::field<"protectPipeline", &self::protect_pipeline>(),
            azdo::field<"runId", &self::run_id>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::build
