// SPDX-License-Identifier: BSL-1.0
// Manual Interventions: operations of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/manual_intervention.hpp>
#include <azdo/api/release/types/manual_intervention_update_metadata.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::release {

/// `GET /{organization}/{project}/_apis/Release/releases/{releaseId}/manualinterventions`
///
/// https://learn.microsoft.com/rest/api/azure/devops/release/manual-interventions/list
struct get_manual_interventions {
    using result_type = azdo::page<manual_intervention>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/Release/releases/{releaseId}/manualinterventions",
        azdo::host::vsrm_dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::release>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> release_id;

    template <class self = get_manual_interventions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"releaseId", &self::release_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/Release/releases/{releaseId}/manualinterventions/{manualInterventionId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/release/manual-interventions/get
struct get_manual_intervention {
    using result_type = manual_intervention;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/Release/releases/{releaseId}/manualinterventions/{manualInterventionId}",
        azdo::host::vsrm_dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::release>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> release_id;
    azdo::required<std::int32_t> manual_intervention_id;

    template <class self = get_manual_intervention>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"releaseId", &self::release_id>(azdo::as::path),
            azdo::field<"manualInterventionId", &self::manual_intervention_id>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project}/_apis/Release/releases/{releaseId}/manualinterventions/{manualInterventionId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/release/manual-interventions/update
struct update_manual_intervention {
    using result_type = manual_intervention;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/Release/releases/{releaseId}/manualinterventions/{manualInterventionId}",
        azdo::host::vsrm_dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::release_execute>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> release_id;
    azdo::required<std::int32_t> manual_intervention_id;
    manual_intervention_update_metadata body;

    template <class self = update_manual_intervention>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"releaseId", &self::release_id>(azdo::as::path),
            azdo::field<"manualInterventionId", &self::manual_intervention_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::release
