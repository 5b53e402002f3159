// SPDX-License-Identifier: BSL-1.0
// Pages: operations of the area wiki. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wiki/types/git_version_options.hpp>
#include <azdo/api/wiki/types/git_version_type.hpp>
#include <azdo/api/wiki/types/version_control_recursion_type.hpp>
#include <azdo/api/wiki/types/wiki_page.hpp>
#include <azdo/api/wiki/types/wiki_page_create_or_update_parameters.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::wiki {

/// `DELETE /{organization}/{project}/_apis/wiki/wikis/{wikiIdentifier}/pages`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wiki/pages/delete-page
struct delete_page {
    using result_type = wiki_page;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/wiki/wikis/{wikiIdentifier}/pages",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::wiki_write>;

    std::string organization{};
    std::string project;
    std::string wiki_identifier;
    std::string path;
    azdo::optional<std::string> comment{};
    azdo::optional<std::string> version_descriptor_version{};
    azdo::optional<azdo::open_enum<git_version_options>> version_descriptor_version_options{};
    azdo::optional<azdo::open_enum<git_version_type>> version_descriptor_version_type{};

    template <class self = delete_page>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"wikiIdentifier", &self::wiki_identifier>(azdo::as::path),
            azdo::field<"path", &self::path>(azdo::as::query),
            azdo::field<"comment", &self::comment>(azdo::as::query),
            azdo::field<"versionDescriptor.version", &self::version_descriptor_version>(azdo::as::query),
            azdo::field<"versionDescriptor.versionOptions", &self::version_descriptor_version_options>(azdo::as::query),
            azdo::field<"versionDescriptor.versionType", &self::version_descriptor_version_type>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/wiki/wikis/{wikiIdentifier}/pages`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wiki/pages/get-page
struct get_page {
    using result_type = wiki_page;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/wiki/wikis/{wikiIdentifier}/pages",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::wiki>;

    std::string organization{};
    std::string project;
    std::string wiki_identifier;
    azdo::optional<std::string> path{};
    azdo::optional<azdo::open_enum<version_control_recursion_type>> recursion_level{};
    azdo::optional<std::string> version_descriptor_version{};
    azdo::optional<azdo::open_enum<git_version_options>> version_descriptor_version_options{};
    azdo::optional<azdo::open_enum<git_version_type>> version_descriptor_version_type{};
    std::optional<bool> include_content{};

    template <class self = get_page>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"wikiIdentifier", &self::wiki_identifier>(azdo::as::path),
            azdo::field<"path", &self::path>(azdo::as::query),
            azdo::field<"recursionLevel", &self::recursion_level>(azdo::as::query),
            azdo::field<"versionDescriptor.version", &self::version_descriptor_version>(azdo::as::query),
            azdo::field<"versionDescriptor.versionOptions", &self::version_descriptor_version_options>(azdo::as::query),
            azdo::field<"versionDescriptor.versionType", &self::version_descriptor_version_type>(azdo::as::query),
            azdo::field<"includeContent", &self::include_content>(azdo::as::query));
    }
};

/// `PUT /{organization}/{project}/_apis/wiki/wikis/{wikiIdentifier}/pages`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wiki/pages/create-or-update
struct create_or_update_page {
    using result_type = wiki_page;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/{project}/_apis/wiki/wikis/{wikiIdentifier}/pages",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::wiki_write>;

    std::string organization{};
    std::string project;
    std::string wiki_identifier;
    wiki_page_create_or_update_parameters body;
    std::string path;
    azdo::optional<std::string> if_match{};
    azdo::optional<std::string> comment{};
    azdo::optional<std::string> version_descriptor_version{};
    azdo::optional<azdo::open_enum<git_version_options>> version_descriptor_version_options{};
    azdo::optional<azdo::open_enum<git_version_type>> version_descriptor_version_type{};

    template <class self = create_or_update_page>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"wikiIdentifier", &self::wiki_identifier>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"path", &self::path>(azdo::as::query),
            azdo::field<"If-Match", &self::if_match>(azdo::as::header),
            azdo::field<"comment", &self::comment>(azdo::as::query),
            azdo::field<"versionDescriptor.version", &self::version_descriptor_version>(azdo::as::query),
            azdo::field<"versionDescriptor.versionOptions", &self::version_descriptor_version_options>(azdo::as::query),
            azdo::field<"versionDescriptor.versionType", &self::version_descriptor_version_type>(azdo::as::query));
    }
};

/// `DELETE /{organization}/{project}/_apis/wiki/wikis/{wikiIdentifier}/pages/{id}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wiki/pages/delete-page-by-id
struct delete_page_by_id {
    using result_type = wiki_page;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/wiki/wikis/{wikiIdentifier}/pages/{id}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::wiki_write>;

    std::string organization{};
    std::string project;
    std::string wiki_identifier;
    azdo::required<std::int32_t> id;
    azdo::optional<std::string> comment{};

    template <class self = delete_page_by_id>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"wikiIdentifier", &self::wiki_identifier>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path),
            azdo::field<"comment", &self::comment>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/wiki/wikis/{wikiIdentifier}/pages/{id}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wiki/pages/get-page-by-id
struct get_page_by_id {
    using result_type = wiki_page;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/wiki/wikis/{wikiIdentifier}/pages/{id}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::wiki>;

    std::string organization{};
    std::string project;
    std::string wiki_identifier;
    azdo::required<std::int32_t> id;
    azdo::optional<azdo::open_enum<version_control_recursion_type>> recursion_level{};
    std::optional<bool> include_content{};

    template <class self = get_page_by_id>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"wikiIdentifier", &self::wiki_identifier>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path),
            azdo::field<"recursionLevel", &self::recursion_level>(azdo::as::query),
            azdo::field<"includeContent", &self::include_content>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/wiki/wikis/{wikiIdentifier}/pages/{id}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wiki/pages/update
struct update_page_by_id {
    using result_type = wiki_page;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/wiki/wikis/{wikiIdentifier}/pages/{id}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::wiki_write>;

    std::string organization{};
    std::string project;
    std::string wiki_identifier;
    azdo::required<std::int32_t> id;
    wiki_page_create_or_update_parameters body;
    azdo::optional<std::string> if_match{};
    azdo::optional<std::string> comment{};

    template <class self = update_page_by_id>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"wikiIdentifier", &self::wiki_identifier>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"If-Match", &self::if_match>(azdo::as::header),
            azdo::field<"comment", &self::comment>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::wiki
