// SPDX-License-Identifier: BSL-1.0
// Processes: operations of the area processadmin. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/processadmin/types/process_import_result.hpp>
#include <azdo/api/processadmin/types/process_promote_status.hpp>
#include <azdo/http/body.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::processadmin {

/// `GET /{organization}/_apis/work/processadmin/processes/export/{id}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processadmin/processes/export-process-template
struct export_process_template {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/work/processadmin/processes/export/{id}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"}).accepting("application/zip");
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string id;

    template <class self = export_process_template>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path));
    }
};

/// `POST /{organization}/_apis/work/processadmin/processes/import`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processadmin/processes/import-process-template
struct import {
    using result_type = process_import_result;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/work/processadmin/processes/import",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    azdo::http::upload body;
    std::optional<bool> ignore_warnings{};
    std::optional<bool> replace_existing_template{};

    template <class self = import>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body, azdo::as::content_type{"application/octet-stream"}),
            azdo::field<"ignoreWarnings", &self::ignore_warnings>(azdo::as::query),
            azdo::field<"replaceExistingTemplate", &self::replace_existing_template>(azdo::as::query));
    }
};

/// `GET /{organization}/_apis/work/processadmin/processes/status/{id}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processadmin/processes/import-process-template-status
struct status {
    using result_type = process_promote_status;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/work/processadmin/processes/status/{id}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string id;

    template <class self = status>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::processadmin
