// SPDX-License-Identifier: BSL-1.0
// Pipeline Permissions: operations of the area approvalsAndChecks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/approvals_and_checks/types/resource_pipeline_permissions.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::approvals_and_checks {

/// `PATCH /{organization}/{project}/_apis/pipelines/pipelinepermissions`
///
/// https://learn.microsoft.com/rest/api/azure/devops/approvalsandchecks/pipeline-permissions/update-pipeline-permisions-for-resources
struct update_pipeline_permisions_for_resources {
    using result_type = azdo::page<resource_pipeline_permissions>;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/pipelines/pipelinepermissions",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::pipelineresources_manage>;

    std::string organization{};
    std::string project;
    std::vector<resource_pipeline_permissions> body;

    template <class self = update_pipeline_permisions_for_resources>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project}/_apis/pipelines/pipelinepermissions/{resourceType}/{resourceId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/approvalsandchecks/pipeline-permissions/get
struct get_pipeline_permissions_for_resource {
    using result_type = resource_pipeline_permissions;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/pipelines/pipelinepermissions/{resourceType}/{resourceId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    std::string resource_type;
    std::string resource_id;

    template <class self = get_pipeline_permissions_for_resource>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"resourceType", &self::resource_type>(azdo::as::path),
            azdo::field<"resourceId", &self::resource_id>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project}/_apis/pipelines/pipelinepermissions/{resourceType}/{resourceId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/approvalsandchecks/pipeline-permissions/update-pipeline-permisions-for-resource
struct update_pipeline_permisions_for_resource {
    using result_type = resource_pipeline_permissions;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/pipelines/pipelinepermissions/{resourceType}/{resourceId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::pipelineresources_manage>;

    std::string organization{};
    std::string project;
    std::string resource_type;
    std::string resource_id;
    resource_pipeline_permissions body;

    template <class self = update_pipeline_permisions_for_resource>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"resourceType", &self::resource_type>(azdo::as::path),
            azdo::field<"resourceId", &self::resource_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::approvals_and_checks
