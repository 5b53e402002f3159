// SPDX-License-Identifier: BSL-1.0
// Artifact Link Types: operations of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/work_artifact_link.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::wit {

/// `GET /{organization}/_apis/wit/artifactlinktypes`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/artifact-link-types/list
struct get_work_artifact_link_types {
    using result_type = azdo::page<work_artifact_link>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/wit/artifactlinktypes",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};

    template <class self = get_work_artifact_link_types>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::wit
