// SPDX-License-Identifier: BSL-1.0
// Wiki Search Results: operations of the area search. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/search/types/wiki_search_request.hpp>
#include <azdo/api/search/types/wiki_search_response.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::search {

/// `POST /{organization}/{project?}/_apis/search/wikisearchresults`
///
/// https://learn.microsoft.com/rest/api/azure/devops/search/wiki-search-results/fetch-wiki-search-results
struct fetch_wiki_search_results {
    using result_type = wiki_search_response;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/search/wikisearchresults",
        azdo::host::almsearch_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::wiki>;

    std::string organization{};
    azdo::optional<std::string> project{};
    wiki_search_request body;

    template <class self = fetch_wiki_search_results>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::search
