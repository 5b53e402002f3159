// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::distributed_task {

/// `DeploymentTargetUpdateParameter`
struct deployment_target_update_parameter {
    azdo::optional<std::int32_t> id{};
    azdo::optional<std::vector<std::string>> tags{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const deployment_target_update_parameter&) const = default;
    template <class self = deployment_target_update_parameter>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::field<"tags", &self::tags>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::distributed_task
