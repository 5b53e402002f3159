// SPDX-License-Identifier: BSL-1.0
// Repo Enablement: operations of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/repo_enablement_settings.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::advanced_security {

/// `GET /{organization}/{project}/_apis/management/repositories/{repository}/enablement`
///
/// https://learn.microsoft.com/rest/api/azure/devops/advancedsecurity/repo-enablement/get
struct get_repo_enablement_status {
    using result_type = repo_enablement_settings;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/management/repositories/{repository}/enablement",
        azdo::host::advsec_dev_azure_com, azdo::api_version{"7.2-preview.3", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::advsec>;

    std::string organization{};
    std::string project;
    std::string repository;
    std::optional<bool> include_all_properties{};

    template <class self = get_repo_enablement_status>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repository", &self::repository>(azdo::as::path),
            azdo::field<"includeAllProperties", &self::include_all_properties>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/management/repositories/{repository}/enablement`
///
/// https://learn.microsoft.com/rest/api/azure/devops/advancedsecurity/repo-enablement/update
struct update_repo_adv_sec_enablement_status {
    using result_type = void;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/management/repositories/{repository}/enablement",
        azdo::host::advsec_dev_azure_com, azdo::api_version{"7.2-preview.3", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::advsec_manage>;

    std::string organization{};
    std::string project;
    std::string repository;
    repo_enablement_settings body;

    template <class self = update_repo_adv_sec_enablement_status>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repository", &self::repository>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::advanced_security
