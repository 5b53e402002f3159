// SPDX-License-Identifier: BSL-1.0
// Layout: operations of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/processes/types/form_layout.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::processes {

/// `GET /{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/layout`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/layout/get
struct get_form_layout {
    using result_type = form_layout;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/layout",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name;

    template <class self = get_form_layout>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefName", &self::wit_ref_name>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::processes
