// SPDX-License-Identifier: BSL-1.0
// A type of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/secret.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::distributed_task {

/// `TaskHubOidcToken`, only in answers
struct task_hub_oidc_token {
    azdo::secret<std::string> oidc_token{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const task_hub_oidc_token&) const = default;
    template <class self = task_hub_oidc_token>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"oidcToken", &self::oidc_token>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::distributed_task
