// SPDX-License-Identifier: BSL-1.0
// Iterationcapacities: operations of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/iteration_capacity.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::work {

/// `GET /{organization}/{project}/_apis/work/iterations/{iterationId}/iterationcapacities`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/iterationcapacities/get
struct get_total_iteration_capacities {
    using result_type = iteration_capacity;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/work/iterations/{iterationId}/iterationcapacities",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    std::string iteration_id;

    template <class self = get_total_iteration_capacities>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"iterationId", &self::iteration_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::work
