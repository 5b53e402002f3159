// SPDX-License-Identifier: BSL-1.0
// Revisions: operations of the area policy. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/policy/types/policy_configuration.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::policy {

/// `GET /{organization}/{project}/_apis/policy/configurations/{configurationId}/revisions`
///
/// https://learn.microsoft.com/rest/api/azure/devops/policy/revisions/list
struct get_policy_configuration_revisions {
    using result_type = azdo::page<policy_configuration>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/policy/configurations/{configurationId}/revisions",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> configuration_id;
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::int32_t> skip{};

    template <class self = get_policy_configuration_revisions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"configurationId", &self::configuration_id>(azdo::as::path),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"$skip", &self::skip>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/policy/configurations/{configurationId}/revisions/{revisionId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/policy/revisions/get
struct get_policy_configuration_revision {
    using result_type = policy_configuration;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/policy/configurations/{configurationId}/revisions/{revisionId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> configuration_id;
    azdo::required<std::int32_t> revision_id;

    template <class self = get_policy_configuration_revision>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"configurationId", &self::configuration_id>(azdo::as::path),
            azdo::field<"revisionId", &self::revision_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::policy
