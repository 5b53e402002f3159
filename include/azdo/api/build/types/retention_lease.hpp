// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::build {

/// `RetentionLease`, only in answers
struct retention_lease {
    azdo::optional<azdo::sys_time> created_on{};
    azdo::optional<std::int32_t> definition_id{};
    azdo::optional<std::int32_t> lease_id{};
    std::string owner_id{};
    std::optional<bool> protect_pipeline{};
    azdo::optional<std::int32_t> run_id{};
    azdo::optional<azdo::sys_time> valid_until{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const retention_lease&) const = default;
    template <class self = retention_lease>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"createdOn", &self::created_on>(),
            azdo::field<"definitionId", &self::definition_id>(),
            azdo::field<"leaseId", &self::lease_id>(),
            azdo::field<"ownerId", &self::owner_id>(),
            azdo::field<"protectPipeline", &self::protect_pipeline>(),
            azdo::field<"runId", &self::run_id>(),
            azdo::field<"validUntil", &self::valid_until>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::build
