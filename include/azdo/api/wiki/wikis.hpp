// SPDX-License-Identifier: BSL-1.0
// Wikis: operations of the area wiki. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wiki/types/wiki.hpp>
#include <azdo/api/wiki/types/wiki_create_parameters.hpp>
#include <azdo/api/wiki/types/wiki_update_parameters.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::wiki {

/// `GET /{organization}/{project?}/_apis/wiki/wikis`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wiki/wikis/list
struct get_all_wikis {
    using result_type = azdo::page<wiki>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/wiki/wikis", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::wiki>;

    std::string organization{};
    azdo::optional<std::string> project{};

    template <class self = get_all_wikis>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path));
    }
};

/// `POST /{organization}/{project?}/_apis/wiki/wikis`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wiki/wikis/create
struct create_wiki {
    using result_type = wiki;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/wiki/wikis", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::wiki_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    wiki_create_parameters body;

    template <class self = create_wiki>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project?}/_apis/wiki/wikis/{wikiIdentifier}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wiki/wikis/delete
struct delete_wiki {
    using result_type = wiki;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project?}/_apis/wiki/wikis/{wikiIdentifier}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::wiki_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string wiki_identifier;

    template <class self = delete_wiki>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"wikiIdentifier", &self::wiki_identifier>(azdo::as::path));
    }
};

/// `GET /{organization}/{project?}/_apis/wiki/wikis/{wikiIdentifier}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wiki/wikis/get
struct get_wiki {
    using result_type = wiki;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/wiki/wikis/{wikiIdentifier}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::wiki>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string wiki_identifier;

    template <class self = get_wiki>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"wikiIdentifier", &self::wiki_identifier>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project?}/_apis/wiki/wikis/{wikiIdentifier}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wiki/wikis/update
struct update_wiki {
    using result_type = wiki;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project?}/_apis/wiki/wikis/{wikiIdentifier}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::wiki_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string wiki_identifier;
    wiki_update_parameters body;

    template <class self = update_wiki>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"wikiIdentifier", &self::wiki_identifier>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::wiki
