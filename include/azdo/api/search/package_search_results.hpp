// SPDX-License-Identifier: BSL-1.0
// Package Search Results: operations of the area search. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/search/types/package_search_request.hpp>
#include <azdo/api/search/types/package_search_response_content.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::search {

/// `POST /{organization}/_apis/search/packagesearchresults`
///
/// https://learn.microsoft.com/rest/api/azure/devops/search/package-search-results/fetch-package-search-results
struct fetch_package_search_results {
    using result_type = package_search_response_content;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/search/packagesearchresults",
        azdo::host::almsearch_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    package_search_request body;

    template <class self = fetch_package_search_results>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::search
