// SPDX-License-Identifier: BSL-1.0
// Installed Extensions: operations of the area extensionManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/extension_management/types/installed_extension.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::extension_management {

/// `GET /{organization}/_apis/extensionmanagement/installedextensions`
///
/// https://learn.microsoft.com/rest/api/azure/devops/extensionmanagement/installed-extensions/list
struct get_installed_extensions {
    using result_type = azdo::page<installed_extension>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/extensionmanagement/installedextensions",
        azdo::host::extmgmt_dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::extension>;

    std::string organization{};
    std::optional<bool> include_disabled_extensions{};
    std::optional<bool> include_errors{};
    azdo::optional<std::string> asset_types{};
    std::optional<bool> include_installation_issues{};

    template <class self = get_installed_extensions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"includeDisabledExtensions", &self::include_disabled_extensions>(azdo::as::query),
            azdo::field<"includeErrors", &self::include_errors>(azdo::as::query),
            azdo::field<"assetTypes", &self::asset_types>(azdo::as::query),
            azdo::field<"includeInstallationIssues", &self::include_installation_issues>(azdo::as::query));
    }
};

/// `PATCH /{organization}/_apis/extensionmanagement/installedextensions`
///
/// https://learn.microsoft.com/rest/api/azure/devops/extensionmanagement/installed-extensions/update
struct update_installed_extension {
    using result_type = installed_extension;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/_apis/extensionmanagement/installedextensions",
        azdo::host::extmgmt_dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::extension_manage>;

    std::string organization{};
    installed_extension body;

    template <class self = update_installed_extension>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/_apis/extensionmanagement/installedextensionsbyname/{publisherName}/{extensionName}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/extensionmanagement/installed-extensions/uninstall-extension-by-name
struct uninstall_extension_by_name {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/extensionmanagement/installedextensionsbyname/{publisherName}/{extensionName}",
        azdo::host::extmgmt_dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::extension_manage>;

    std::string organization{};
    std::string publisher_name;
    std::string extension_name;
    azdo::optional<std::string> reason{};
    azdo::optional<std::string> reason_code{};

    template <class self = uninstall_extension_by_name>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"publisherName", &self::publisher_name>(azdo::as::path),
            azdo::field<"extensionName", &self::extension_name>(azdo::as::path),
            azdo::field<"reason", &self::reason>(azdo::as::query),
            azdo::field<"reasonCode", &self::reason_code>(azdo::as::query));
    }
};

/// `GET /{organization}/_apis/extensionmanagement/installedextensionsbyname/{publisherName}/{extensionName}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/extensionmanagement/installed-extensions/get
struct get_installed_extension_by_name {
    using result_type = installed_extension;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/extensionmanagement/installedextensionsbyname/{publisherName}/{extensionName}",
        azdo::host::extmgmt_dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::extension_manage>;

    std::string organization{};
    std::string publisher_name;
    std::string extension_name;
    azdo::optional<std::string> asset_types{};

    template <class self = get_installed_extension_by_name>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"publisherName", &self::publisher_name>(azdo::as::path),
            azdo::field<"extensionName", &self::extension_name>(azdo::as::path),
            azdo::field<"assetTypes", &self::asset_types>(azdo::as::query));
    }
};

/// `POST /{organization}/_apis/extensionmanagement/installedextensionsbyname/{publisherName}/{extensionName}/{version?}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/extensionmanagement/installed-extensions/install-extension-by-name
struct install_extension_by_name {
    using result_type = installed_extension;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/extensionmanagement/installedextensionsbyname/{publisherName}/{extensionName}/{version?}",
        azdo::host::extmgmt_dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::extension_manage>;

    std::string organization{};
    std::string publisher_name;
    std::string extension_name;
    azdo::optional<std::string> version{};

    template <class self = install_extension_by_name>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"publisherName", &self::publisher_name>(azdo::as::path),
            azdo::field<"extensionName", &self::extension_name>(azdo::as::path),
            azdo::field<"version", &self::version>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::extension_management
