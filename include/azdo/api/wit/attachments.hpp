// SPDX-License-Identifier: BSL-1.0
// Attachments: operations of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/attachment_reference.hpp>
#include <azdo/api/wit/types/destroyed_attachment.hpp>
#include <azdo/http/body.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::wit {

/// `POST /{organization}/{project?}/_apis/wit/attachments`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/attachments/create
struct create_attachment {
    using result_type = attachment_reference;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/wit/attachments",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.4", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    azdo::http::upload body;
    azdo::optional<std::string> file_name{};
    azdo::optional<std::string> upload_type{};
    azdo::optional<std::string> area_path{};

    template <class self = create_attachment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body, azdo::as::content_type{"application/octet-stream"}),
            azdo::field<"fileName", &self::file_name>(azdo::as::query),
            azdo::field<"uploadType", &self::upload_type>(azdo::as::query),
            azdo::field<"areaPath", &self::area_path>(azdo::as::query));
    }
};

/// `DELETE /{organization}/{project?}/_apis/wit/attachments/{id}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/attachments/delete
struct delete_attachment {
    using result_type = destroyed_attachment;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project?}/_apis/wit/attachments/{id}", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.4", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_full>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string id;

    template <class self = delete_attachment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project?}/_apis/wit/attachments/{id}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/attachments/get
struct get_attachment {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/wit/attachments/{id}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.4", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string id;
    azdo::optional<std::string> file_name{};
    std::optional<bool> download{};

    template <class self = get_attachment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path),
            azdo::field<"fileName", &self::file_name>(azdo::as::query),
            azdo::field<"download", &self::download>(azdo::as::query));
    }
};

/// `PUT /{organization}/{project?}/_apis/wit/attachments/{id}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/attachments/upload-chunk
struct upload_attachment {
    using result_type = attachment_reference;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/{project?}/_apis/wit/attachments/{id}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.4", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string id;
    azdo::http::upload body;
    std::string content_range;
    azdo::optional<std::string> file_name{};

    template <class self = upload_attachment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body, azdo::as::content_type{"application/octet-stream"}),
            azdo::field<"Content-Range", &self::content_range>(azdo::as::header),
            azdo::field<"fileName", &self::file_name>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::wit
