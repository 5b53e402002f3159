// SPDX-License-Identifier: BSL-1.0
// Download Log: operations of the area audit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/time.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::audit {

/// `GET /{organization}/_apis/audit/downloadlog`
///
/// https://learn.microsoft.com/rest/api/azure/devops/audit/download-log/download-log
struct download_log {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/audit/downloadlog", azdo::host::auditservice_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::auditlog>;

    std::string organization{};
    std::string format;
    azdo::optional<azdo::sys_time> start_time{};
    azdo::optional<azdo::sys_time> end_time{};

    template <class self = download_log>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"format", &self::format>(azdo::as::query),
            azdo::field<"startTime", &self::start_time>(azdo::as::query),
            azdo::field<"endTime", &self::end_time>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::audit
