// SPDX-License-Identifier: BSL-1.0
// Securefiles: operations of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/secure_file.hpp>
#include <azdo/api/distributed_task/types/secure_file_action_filter.hpp>
#include <azdo/http/body.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::distributed_task {

/// `GET /{organization}/{project}/_apis/distributedtask/securefiles`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/securefiles/get-secure-files-by-names
struct get_secure_files_by_names {
    using result_type = azdo::page<secure_file>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/distributedtask/securefiles", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::securefiles_read>;

    std::string organization{};
    std::string project;
    std::vector<std::string> secure_file_names;
    std::optional<bool> include_download_tickets{};
    azdo::optional<azdo::open_enum<secure_file_action_filter>> action_filter{};

    template <class self = get_secure_files_by_names>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"secureFileNames", &self::secure_file_names>(azdo::as::query),
            azdo::field<"includeDownloadTickets", &self::include_download_tickets>(azdo::as::query),
            azdo::field<"actionFilter", &self::action_filter>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/distributedtask/securefiles`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/securefiles/update-secure-files
struct update_secure_files {
    using result_type = azdo::page<secure_file>;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/distributedtask/securefiles", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::securefiles_manage>;

    std::string organization{};
    std::string project;
    std::vector<secure_file> body;

    template <class self = update_secure_files>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `POST /{organization}/{project}/_apis/distributedtask/securefiles`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/securefiles/query
struct query_secure_files_by_properties {
    using result_type = azdo::page<secure_file>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/distributedtask/securefiles", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::securefiles_write>;

    std::string organization{};
    std::string project;
    std::string body;
    azdo::optional<std::string> name_pattern{};

    template <class self = query_secure_files_by_properties>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"namePattern", &self::name_pattern>(azdo::as::query));
    }
};

/// `DELETE /{organization}/{project}/_apis/distributedtask/securefiles/{secureFileId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/securefiles/delete
struct delete_secure_file {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/distributedtask/securefiles/{secureFileId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::securefiles_manage>;

    std::string organization{};
    std::string project;
    std::string secure_file_id;

    template <class self = delete_secure_file>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"secureFileId", &self::secure_file_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/distributedtask/securefiles/{secureFileId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/securefiles/get
struct get_secure_file {
    using result_type = secure_file;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/distributedtask/securefiles/{secureFileId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::securefiles_read>;

    std::string organization{};
    std::string project;
    std::string secure_file_id;
    std::optional<bool> include_download_ticket{};
    azdo::optional<azdo::open_enum<secure_file_action_filter>> action_filter{};

    template <class self = get_secure_file>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"secureFileId", &self::secure_file_id>(azdo::as::path),
            azdo::field<"includeDownloadTicket", &self::include_download_ticket>(azdo::as::query),
            azdo::field<"actionFilter", &self::action_filter>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/distributedtask/securefiles/{secureFileId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/securefiles/update-secure-file
struct update_secure_file {
    using result_type = secure_file;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/distributedtask/securefiles/{secureFileId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::securefiles_manage>;

    std::string organization{};
    std::string project;
    std::string secure_file_id;
    secure_file body;

    template <class self = update_secure_file>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"secureFileId", &self::secure_file_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project}/_apis/distributedtask/securefiles/{secureFileId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/securefiles/download-secure-file
struct download_secure_file {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/distributedtask/securefiles/{secureFileId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::securefiles_read>;

    std::string organization{};
    std::string project;
    std::string secure_file_id;
    std::string ticket;
    std::optional<bool> download{};

    template <class self = download_secure_file>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"secureFileId", &self::secure_file_id>(azdo::as::path),
            azdo::field<"ticket", &self::ticket>(azdo::as::query),
            azdo::field<"download", &self::download>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/distributedtask/securefiles`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/securefiles/get-secure-files
struct get_secure_files {
    using result_type = azdo::page<secure_file>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/distributedtask/securefiles", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::securefiles_read>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> name_pattern{};
    std::optional<bool> include_download_tickets{};
    azdo::optional<azdo::open_enum<secure_file_action_filter>> action_filter{};

    template <class self = get_secure_files>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"namePattern", &self::name_pattern>(azdo::as::query),
            azdo::field<"includeDownloadTickets", &self::include_download_tickets>(azdo::as::query),
            azdo::field<"actionFilter", &self::action_filter>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/distributedtask/securefiles`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/securefiles/upload-secure-file
struct upload_secure_file {
    using result_type = secure_file;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/distributedtask/securefiles", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::securefiles_write>;

    std::string organization{};
    std::string project;
    azdo::http::upload body;
    std::string name;
    std::optional<bool> authorize_pipelines{};

    template <class self = upload_secure_file>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body, azdo::as::content_type{"application/octet-stream"}),
            azdo::field<"name", &self::name>(azdo::as::query),
            azdo::field<"authorizePipelines", &self::authorize_pipelines>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/distributedtask/securefiles`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/securefiles/get-secure-files-by-ids
struct get_secure_files_by_ids {
    using result_type = azdo::page<secure_file>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/distributedtask/securefiles", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::securefiles_read>;

    std::string organization{};
    std::string project;
    std::vector<std::string> secure_file_ids;
    std::optional<bool> include_download_tickets{};
    azdo::optional<azdo::open_enum<secure_file_action_filter>> action_filter{};

    template <class self = get_secure_files_by_ids>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"secureFileIds", &self::secure_file_ids>(azdo::as::query),
            azdo::field<"includeDownloadTickets", &self::include_download_tickets>(azdo::as::query),
            azdo::field<"actionFilter", &self::action_filter>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::distributed_task
