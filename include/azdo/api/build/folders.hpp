// SPDX-License-Identifier: BSL-1.0
// Folders: operations of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/folder.hpp>
#include <azdo/api/build/types/folder_query_order.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::build {

/// `DELETE /{organization}/{project}/_apis/build/folders`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/folders/delete
struct delete_folder {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/build/folders",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1-preview.2, 7.0-preview.2, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    std::string path;

    template <class self = delete_folder>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"path", &self::path>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/build/folders`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/folders/update
struct update_folder {
    using result_type = folder;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/build/folders",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1-preview.2, 7.0-preview.2, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    folder body;
    std::string path;

    template <class self = update_folder>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"path", &self::path>(azdo::as::query));
    }
};

/// `PUT /{organization}/{project}/_apis/build/folders`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/folders/create
struct create_folder {
    using result_type = folder;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/{project}/_apis/build/folders",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1-preview.2, 7.0-preview.2, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    folder body;
    std::string path;

    template <class self = create_folder>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"path", &self::path>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/build/folders/{path?}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/folders/list
struct get_folders {
    using result_type = azdo::page<folder>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/folders/{path?}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1-preview.2, 7.0-preview.2, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> path{};
    azdo::optional<azdo::open_enum<folder_query_order>> query_order{};

    template <class self = get_folders>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"path", &self::path>(azdo::as::path),
            azdo::field<"queryOrder", &self::query_order>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::build
