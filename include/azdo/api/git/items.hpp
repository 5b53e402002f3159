// SPDX-License-Identifier: BSL-1.0
// Items: operations of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_item.hpp>
#include <azdo/api/git/types/git_item_request_data.hpp>
#include <azdo/api/git/types/git_version_options.hpp>
#include <azdo/api/git/types/git_version_type.hpp>
#include <azdo/api/git/types/version_control_recursion_type.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::git {

/// `GET /{organization}/{project?}/_apis/git/repositories/{repositoryId}/items`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/items/list
struct get_items {
    using result_type = azdo::page<git_item>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/items",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    azdo::optional<std::string> scope_path{};
    azdo::optional<azdo::open_enum<version_control_recursion_type>> recursion_level{};
    std::optional<bool> include_content_metadata{};
    std::optional<bool> latest_processed_change{};
    std::optional<bool> download{};
    std::optional<bool> include_links{};
    azdo::optional<std::string> format{};
    azdo::optional<std::string> version_descriptor_version{};
    azdo::optional<azdo::open_enum<git_version_options>> version_descriptor_version_options{};
    azdo::optional<azdo::open_enum<git_version_type>> version_descriptor_version_type{};
    std::optional<bool> zip_for_unix{};

    template <class self = get_items>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"scopePath", &self::scope_path>(azdo::as::query),
            azdo::field<"recursionLevel", &self::recursion_level>(azdo::as::query),
            azdo::field<"includeContentMetadata", &self::include_content_metadata>(azdo::as::query),
            azdo::field<"latestProcessedChange", &self::latest_processed_change>(azdo::as::query),
            azdo::field<"download", &self::download>(azdo::as::query),
            azdo::field<"includeLinks", &self::include_links>(azdo::as::query),
            azdo::field<"$format", &self::format>(azdo::as::query),
            azdo::field<"versionDescriptor.version", &self::version_descriptor_version>(azdo::as::query),
            azdo::field<"versionDescriptor.versionOptions", &self::version_descriptor_version_options>(azdo::as::query),
            azdo::field<"versionDescriptor.versionType", &self::version_descriptor_version_type>(azdo::as::query),
            azdo::field<"zipForUnix", &self::zip_for_unix>(azdo::as::query));
    }
};

/// `POST /{organization}/{project?}/_apis/git/repositories/{repositoryId}/itemsbatch`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/items/get-items-batch
struct get_items_batch {
    using result_type = azdo::page<std::vector<azdo::json::raw>>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/itemsbatch",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    git_item_request_data body;

    template <class self = get_items_batch>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project?}/_apis/git/repositories/{repositoryId}/items`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/items/get
struct get_item {
    using result_type = git_item;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/items",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    std::string path;
    azdo::optional<std::string> scope_path{};
    azdo::optional<azdo::open_enum<version_control_recursion_type>> recursion_level{};
    std::optional<bool> include_content_metadata{};
    std::optional<bool> latest_processed_change{};
    std::optional<bool> download{};
    azdo::optional<std::string> format{};
    azdo::optional<std::string> version_descriptor_version{};
    azdo::optional<azdo::open_enum<git_version_options>> version_descriptor_version_options{};
    azdo::optional<azdo::open_enum<git_version_type>> version_descriptor_version_type{};
    std::optional<bool> include_content{};
    std::optional<bool> resolve_lfs{};
    std::optional<bool> sanitize{};

    template <class self = get_item>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"path", &self::path>(azdo::as::query),
            azdo::field<"scopePath", &self::scope_path>(azdo::as::query),
            azdo::field<"recursionLevel", &self::recursion_level>(azdo::as::query),
            azdo::field<"includeContentMetadata", &self::include_content_metadata>(azdo::as::query),
            azdo::field<"latestProcessedChange", &self::latest_processed_change>(azdo::as::query),
            azdo::field<"download", &self::download>(azdo::as::query),
            azdo::field<"$format", &self::format>(azdo::as::query),
            azdo::field<"versionDescriptor.version", &self::version_descriptor_version>(azdo::as::query),
            azdo::field<"versionDescriptor.versionOptions", &self::version_descriptor_version_options>(azdo::as::query),
            azdo::field<"versionDescriptor.versionType", &self::version_descriptor_version_type>(azdo::as::query),
            azdo::field<"includeContent", &self::include_content>(azdo::as::query),
            azdo::field<"resolveLfs", &self::resolve_lfs>(azdo::as::query),
            azdo::field<"sanitize", &self::sanitize>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::git
