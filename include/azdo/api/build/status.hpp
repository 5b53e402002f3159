// SPDX-License-Identifier: BSL-1.0
// Status: operations of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::build {

/// `GET /{organization}/{project}/_apis/build/status/{definition}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/status/get
struct get_status_badge {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/status/{definition}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"}).accepting("image/svg+xml");
    static constexpr auto scopes = azdo::any_of<>;

    std::string organization{};
    std::string project;
    std::string definition;
    azdo::optional<std::string> branch_name{};
    azdo::optional<std::string> stage_name{};
    azdo::optional<std::string> job_name{};
    azdo::optional<std::string> configuration{};
    azdo::optional<std::string> label{};

    template <class self = get_status_badge>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"definition", &self::definition>(azdo::as::path),
            azdo::field<"branchName", &self::branch_name>(azdo::as::query),
            azdo::field<"stageName", &self::stage_name>(azdo::as::query),
            azdo::field<"jobName", &self::job_name>(azdo::as::query),
            azdo::field<"configuration", &self::configuration>(azdo::as::query),
            azdo::field<"label", &self::label>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::build
