// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/input_descriptor.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::distributed_task {

/// `TaskAgentCloudType`, only in answers
struct task_agent_cloud_type {
    std::string display_name{};
    std::vector<input_descriptor> input_descriptors{};
    std::string name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const task_agent_cloud_type&) const = default;
    template <class self = task_agent_cloud_type>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"displayName", &self::display_name>(),
            azdo::field<"inputDescriptors", &self::input_descriptors>(),
            azdo::field<"name", &self::name>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::distributed_task
