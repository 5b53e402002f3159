// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/stage_update_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>

namespace azdo::inline v1::api::build {

/// `UpdateStageParameters`
struct update_stage_parameters {
    std::optional<bool> force_retry_all_jobs{};
    std::optional<bool> retry_dependencies{};
    azdo::optional<azdo::open_enum<stage_update_type>> state{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const update_stage_parameters&) const = default;
    template <class self = update_stage_parameters>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"forceRetryAllJobs", &self::force_retry_all_jobs>(),
            azdo::field<"retryDependencies", &self::retry_dependencies>(),
            azdo::field<"state", &self::state>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::build
