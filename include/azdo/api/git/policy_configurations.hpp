// SPDX-License-Identifier: BSL-1.0
// Policy Configurations: operations of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/policy_configuration.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::git {

/// `GET /{organization}/{project}/_apis/git/policy/configurations`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/policy-configurations/get
struct get_policy_configurations {
    using result_type = azdo::page<policy_configuration>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/git/policy/configurations",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> repository_id{};
    azdo::optional<std::string> ref_name{};
    azdo::optional<std::string> policy_type{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::string> continuation_token{};

    template <class self = get_policy_configurations>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::query),
            azdo::field<"refName", &self::ref_name>(azdo::as::query),
            azdo::field<"policyType", &self::policy_type>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::git
