// SPDX-License-Identifier: BSL-1.0
// Alerts Batch: operations of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/alert.hpp>
#include <azdo/api/advanced_security/types/alert_batch_request.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::advanced_security {

/// `POST /{organization}/{project}/_apis/alert/repositories/{repository}/AlertsBatch`
///
/// https://learn.microsoft.com/rest/api/azure/devops/advancedsecurity/alerts-batch/list
struct get_alerts_by_ids {
    using result_type = azdo::page<alert>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/alert/repositories/{repository}/AlertsBatch",
        azdo::host::advsec_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::advsec>;

    std::string organization{};
    std::string project;
    std::string repository;
    alert_batch_request body;

    template <class self = get_alerts_by_ids>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repository", &self::repository>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::advanced_security
