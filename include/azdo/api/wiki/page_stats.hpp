// SPDX-License-Identifier: BSL-1.0
// Page Stats: operations of the area wiki. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wiki/types/wiki_page_detail.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::wiki {

/// `GET /{organization}/{project}/_apis/wiki/wikis/{wikiIdentifier}/pages/{pageId}/stats`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wiki/page-stats/get
struct get_page_data {
    using result_type = wiki_page_detail;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/wiki/wikis/{wikiIdentifier}/pages/{pageId}/stats",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::wiki>;

    std::string organization{};
    std::string project;
    std::string wiki_identifier;
    azdo::required<std::int32_t> page_id;
    azdo::optional<std::int32_t> page_views_for_days{};

    template <class self = get_page_data>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"wikiIdentifier", &self::wiki_identifier>(azdo::as::path),
            azdo::field<"pageId", &self::page_id>(azdo::as::path),
            azdo::field<"pageViewsForDays", &self::page_views_for_days>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::wiki
