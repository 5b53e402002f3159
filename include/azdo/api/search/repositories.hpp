// SPDX-License-Identifier: BSL-1.0
// Repositories: operations of the area search. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/search/types/repository_status_response.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::search {

/// `GET /{organization}/{project}/_apis/search/status/repositories/{repository}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/search/repositories/get
struct get_repository_status {
    using result_type = repository_status_response;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/search/status/repositories/{repository}",
        azdo::host::almsearch_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    std::string project;
    std::string repository;

    template <class self = get_repository_status>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repository", &self::repository>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::search
