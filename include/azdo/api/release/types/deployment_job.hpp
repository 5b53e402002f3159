// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/release_task.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::release {

/// `DeploymentJob`
struct deployment_job {
    azdo::optional<release_task> job{};
    azdo::optional<std::vector<release_task>> tasks{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const deployment_job&) const = default;
    template <class self = deployment_job>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"job", &self::job>(),
            azdo::field<"tasks", &self::tasks>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
