// SPDX-License-Identifier: BSL-1.0
// Metadata: operations of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/alert_metadata.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::advanced_security {

/// `GET /{organization}/{project}/_apis/alert/repositories/{repository}/alerts/{alertId}/metadata`
///
/// https://learn.microsoft.com/rest/api/azure/devops/advancedsecurity/metadata2/get
struct get_alert_metadata {
    using result_type = alert_metadata;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/alert/repositories/{repository}/alerts/{alertId}/metadata",
        azdo::host::advsec_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::advsec>;

    std::string organization{};
    std::string project;
    std::string repository;
    azdo::required<std::int64_t> alert_id;

    template <class self = get_alert_metadata>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repository", &self::repository>(azdo::as::path),
            azdo::field<"alertId", &self::alert_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::advanced_security
