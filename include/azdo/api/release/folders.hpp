// SPDX-License-Identifier: BSL-1.0
// Folders: operations of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/folder.hpp>
#include <azdo/api/release/types/folder_path_query_order.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::release {

/// `DELETE /{organization}/{project}/_apis/release/folders/{path}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/release/folders/delete
struct delete_folder {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/release/folders/{path}",
        azdo::host::vsrm_dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::release_manage>;

    std::string organization{};
    std::string project;
    std::string path;

    template <class self = delete_folder>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"path", &self::path>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/release/folders/{path?}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/release/folders/list
struct get_folders {
    using result_type = azdo::page<folder>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/release/folders/{path?}",
        azdo::host::vsrm_dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::release>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> path{};
    azdo::optional<azdo::open_enum<folder_path_query_order>> query_order{};

    template <class self = get_folders>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"path", &self::path>(azdo::as::path),
            azdo::field<"queryOrder", &self::query_order>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/release/folders/{path}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/release/folders/update
struct update_folder {
    using result_type = folder;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/release/folders/{path}",
        azdo::host::vsrm_dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::release_execute>;

    std::string organization{};
    std::string project;
    std::string path;
    folder body;

    template <class self = update_folder>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"path", &self::path>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `POST /{organization}/{project}/_apis/release/folders/{path?}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/release/folders/create
struct create_folder {
    using result_type = folder;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/release/folders/{path?}",
        azdo::host::vsrm_dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::release_execute>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> path{};
    folder body;

    template <class self = create_folder>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"path", &self::path>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::release
