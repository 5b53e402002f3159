// SPDX-License-Identifier: BSL-1.0
// Items: operations of the area tfvc. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/tfvc/types/tfvc_item.hpp>
#include <azdo/api/tfvc/types/tfvc_item_request_data.hpp>
#include <azdo/api/tfvc/types/tfvc_version_option.hpp>
#include <azdo/api/tfvc/types/tfvc_version_type.hpp>
#include <azdo/api/tfvc/types/version_control_recursion_type.hpp>
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

namespace azdo::inline v1::api::tfvc {

/// `POST /{organization}/{project?}/_apis/tfvc/itembatch`
///
/// https://learn.microsoft.com/rest/api/azure/devops/tfvc/items/get-items-batch
struct get_items_batch {
    using result_type = azdo::page<std::vector<azdo::json::raw>>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/tfvc/itembatch", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    tfvc_item_request_data body;

    template <class self = get_items_batch>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project?}/_apis/tfvc/items`
///
/// https://learn.microsoft.com/rest/api/azure/devops/tfvc/items/list
struct get_items {
    using result_type = azdo::page<tfvc_item>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/tfvc/items", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    azdo::optional<std::string> scope_path{};
    azdo::optional<azdo::open_enum<version_control_recursion_type>> recursion_level{};
    std::optional<bool> include_links{};
    azdo::optional<std::string> version_descriptor_version{};
    azdo::optional<azdo::open_enum<tfvc_version_option>> version_descriptor_version_option{};
    azdo::optional<azdo::open_enum<tfvc_version_type>> version_descriptor_version_type{};

    template <class self = get_items>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"scopePath", &self::scope_path>(azdo::as::query),
            azdo::field<"recursionLevel", &self::recursion_level>(azdo::as::query),
            azdo::field<"includeLinks", &self::include_links>(azdo::as::query),
            azdo::field<"versionDescriptor.version", &self::version_descriptor_version>(azdo::as::query),
            azdo::field<"versionDescriptor.versionOption", &self::version_descriptor_version_option>(azdo::as::query),
            azdo::field<"versionDescriptor.versionType", &self::version_descriptor_version_type>(azdo::as::query));
    }
};

/// `GET /{organization}/{project?}/_apis/tfvc/items`
///
/// https://learn.microsoft.com/rest/api/azure/devops/tfvc/items/get
struct get_item {
    using result_type = tfvc_item;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/tfvc/items", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string path;
    azdo::optional<std::string> file_name{};
    std::optional<bool> download{};
    azdo::optional<std::string> scope_path{};
    azdo::optional<azdo::open_enum<version_control_recursion_type>> recursion_level{};
    azdo::optional<std::string> version_descriptor_version{};
    azdo::optional<azdo::open_enum<tfvc_version_option>> version_descriptor_version_option{};
    azdo::optional<azdo::open_enum<tfvc_version_type>> version_descriptor_version_type{};
    std::optional<bool> include_content{};

    template <class self = get_item>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"path", &self::path>(azdo::as::query),
            azdo::field<"fileName", &self::file_name>(azdo::as::query),
            azdo::field<"download", &self::download>(azdo::as::query),
            azdo::field<"scopePath", &self::scope_path>(azdo::as::query),
            azdo::field<"recursionLevel", &self::recursion_level>(azdo::as::query),
            azdo::field<"versionDescriptor.version", &self::version_descriptor_version>(azdo::as::query),
            azdo::field<"versionDescriptor.versionOption", &self::version_descriptor_version_option>(azdo::as::query),
            azdo::field<"versionDescriptor.versionType", &self::version_descriptor_version_type>(azdo::as::query),
            azdo::field<"includeContent", &self::include_content>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::tfvc
