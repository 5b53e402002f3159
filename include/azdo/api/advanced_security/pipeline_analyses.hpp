// SPDX-License-Identifier: BSL-1.0
// Pipeline Analyses: operations of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::advanced_security {

/// `DELETE /{organization}/{project}/_apis/alert/repositories/{repository}/pipelineAnalyses`
///
/// https://learn.microsoft.com/rest/api/azure/devops/advancedsecurity/pipeline-analyses/delete
struct delete_all_pipeline_analyses {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/alert/repositories/{repository}/pipelineAnalyses",
        azdo::host::advsec_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::advsec_manage>;

    std::string organization{};
    std::string project;
    std::string repository;

    template <class self = delete_all_pipeline_analyses>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repository", &self::repository>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::advanced_security
