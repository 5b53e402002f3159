// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/task_agent_public_key.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::distributed_task {

/// `TaskAgentAuthorization`
struct task_agent_authorization {
    azdo::optional<std::string> authorization_url{};
    azdo::optional<std::string> client_id{};
    azdo::optional<task_agent_public_key> public_key{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const task_agent_authorization&) const = default;
    template <class self = task_agent_authorization>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"authorizationUrl", &self::authorization_url>(),
            azdo::field<"clientId", &self::client_id>(),
            azdo::field<"publicKey", &self::public_key>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::distributed_task
