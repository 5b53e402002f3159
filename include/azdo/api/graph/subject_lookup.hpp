// SPDX-License-Identifier: BSL-1.0
// Subject Lookup: operations of the area graph. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/graph/types/graph_subject.hpp>
#include <azdo/api/graph/types/graph_subject_lookup.hpp>
#include <azdo/http/dictionary.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::graph {

/// `POST /{organization}/_apis/graph/subjectlookup`
///
/// https://learn.microsoft.com/rest/api/azure/devops/graph/subject-lookup/lookup-subjects
struct lookup_subjects {
    using result_type = azdo::dictionary<graph_subject>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/graph/subjectlookup", azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::graph>;

    std::string organization{};
    graph_subject_lookup body;

    template <class self = lookup_subjects>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::graph
