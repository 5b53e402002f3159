// SPDX-License-Identifier: BSL-1.0
// Pages: operations of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/processes/types/page.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::processes {

/// `PATCH /{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/layout/pages`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/pages/update
struct update_page {
    using result_type = page;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/layout/pages",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name;
    page body;

    template <class self = update_page>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefName", &self::wit_ref_name>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `POST /{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/layout/pages`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/pages/add
struct add_page {
    using result_type = page;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/layout/pages",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name;
    page body;

    template <class self = add_page>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefName", &self::wit_ref_name>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/layout/pages/{pageId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/pages/remove-page
struct remove_page {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/layout/pages/{pageId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name;
    std::string page_id;

    template <class self = remove_page>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefName", &self::wit_ref_name>(azdo::as::path),
            azdo::field<"pageId", &self::page_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::processes
