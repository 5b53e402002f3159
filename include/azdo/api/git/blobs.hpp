// SPDX-License-Identifier: BSL-1.0
// Blobs: operations of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_blob_ref.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::git {

/// `POST /{organization}/{project?}/_apis/git/repositories/{repositoryId}/blobs`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/blobs/get-blobs-zip
struct get_blobs {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/blobs",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"}).accepting("application/zip");
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    std::vector<std::string> body;
    azdo::optional<std::string> filename{};

    template <class self = get_blobs>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"filename", &self::filename>(azdo::as::query));
    }
};

/// `GET /{organization}/{project?}/_apis/git/repositories/{repositoryId}/blobs/{sha1}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/blobs/get-blob
struct get_blob {
    using result_type = git_blob_ref;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/blobs/{sha1}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    std::string sha1;
    std::optional<bool> download{};
    azdo::optional<std::string> file_name{};
    azdo::optional<std::string> format{};
    std::optional<bool> resolve_lfs{};

    template <class self = get_blob>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"sha1", &self::sha1>(azdo::as::path),
            azdo::field<"download", &self::download>(azdo::as::query),
            azdo::field<"fileName", &self::file_name>(azdo::as::query),
            azdo::field<"$format", &self::format>(azdo::as::query),
            azdo::field<"resolveLfs", &self::resolve_lfs>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::git
