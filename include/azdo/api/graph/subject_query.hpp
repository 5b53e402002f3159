// SPDX-License-Identifier: BSL-1.0
// Subject Query: operations of the area graph. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/graph/types/graph_subject.hpp>
#include <azdo/api/graph/types/graph_subject_query.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::graph {

/// `POST /{organization}/_apis/graph/subjectquery`
///
/// https://learn.microsoft.com/rest/api/azure/devops/graph/subject-query/query
struct query_subjects {
    using result_type = azdo::page<graph_subject>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/graph/subjectquery", azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::graph>;

    std::string organization{};
    graph_subject_query body;

    template <class self = query_subjects>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::graph
