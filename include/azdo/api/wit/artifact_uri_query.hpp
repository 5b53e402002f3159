// SPDX-License-Identifier: BSL-1.0
// Artifact Uri Query: operations of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/artifact_uri_query.hpp>
#include <azdo/api/wit/types/artifact_uri_query_result.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::wit {

/// `POST /{organization}/{project?}/_apis/wit/artifacturiquery`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/artifact-uri-query/query
struct query_work_items_for_artifact_uris {
    using result_type = artifact_uri_query_result;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/wit/artifacturiquery",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    azdo::optional<std::string> project{};
    artifact_uri_query body;

    template <class self = query_work_items_for_artifact_uris>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::wit
