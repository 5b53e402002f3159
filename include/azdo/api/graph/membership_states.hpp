// SPDX-License-Identifier: BSL-1.0
// Membership States: operations of the area graph. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/graph/types/graph_membership_state.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::graph {

/// `GET /{organization}/_apis/graph/membershipstates/{subjectDescriptor}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/graph/membership-states/get
struct get_membership_state {
    using result_type = graph_membership_state;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/graph/membershipstates/{subjectDescriptor}",
        azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::graph>;

    std::string organization{};
    std::string subject_descriptor;

    template <class self = get_membership_state>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"subjectDescriptor", &self::subject_descriptor>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::graph
