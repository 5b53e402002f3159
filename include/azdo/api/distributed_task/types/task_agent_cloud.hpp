// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/secret.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::distributed_task {

/// `TaskAgentCloud`
struct task_agent_cloud {
    azdo::optional<std::string> acquire_agent_endpoint{};
    azdo::optional<std::int32_t> acquisition_timeout{};
    azdo::optional<std::int32_t> agent_cloud_id{};
    azdo::optional<std::string> get_account_parallelism_endpoint{};
    azdo::optional<std::string> get_agent_definition_endpoint{};
    azdo::optional<std::string> get_agent_request_status_endpoint{};
    azdo::optional<std::string> id{};
    std::optional<bool> internal{};
    azdo::optional<std::int32_t> max_parallelism{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> release_agent_endpoint{};
    azdo::optional<azdo::secret<std::string>> shared_secret{};
    azdo::optional<std::string> type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const task_agent_cloud&) const = default;
    template <class self = task_agent_cloud>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"acquireAgentEndpoint", &self::acquire_agent_endpoint>(),
            azdo::field<"acquisitionTimeout", &self::acquisition_timeout>(),
            azdo::field<"agentCloudId", &self::agent_cloud_id>(),
            azdo::field<"getAccountParallelismEndpoint", &self::get_account_parallelism_endpoint>(),
            azdo::field<"getAgentDefinitionEndpoint", &self::get_agent_definition_endpoint>(),
            azdo::field<"getAgentRequestStatusEndpoint", &self::get_agent_request_status_endpoint>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"internal", &self::internal>(),
            azdo::field<"maxParallelism", &self::max_parallelism>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"releaseAgentEndpoint", &self::release_agent_endpoint>(),
            azdo::field<"sharedSecret", &self::shared_secret>(),
            azdo::field<"type", &self::type>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::distributed_task
