// SPDX-License-Identifier: BSL-1.0
// Diagnostic Logs: operations of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/notification/types/i_notification_diagnostic_log.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::notification {

/// `GET /{organization?}/_apis/notification/diagnosticlogs/{source}/entries/{entryId?}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/notification/diagnostic-logs/list
struct list_logs {
    using result_type = azdo::page<i_notification_diagnostic_log>;
    static constexpr auto endpoint = azdo::get(
        "/{organization?}/_apis/notification/diagnosticlogs/{source}/entries/{entryId?}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::notification_diagnostics>;

    azdo::optional<std::string> organization{};
    std::string source;
    azdo::optional<std::string> entry_id{};
    azdo::optional<azdo::sys_time> start_time{};
    azdo::optional<azdo::sys_time> end_time{};

    template <class self = list_logs>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"source", &self::source>(azdo::as::path),
            azdo::field<"entryId", &self::entry_id>(azdo::as::path),
            azdo::field<"startTime", &self::start_time>(azdo::as::query),
            azdo::field<"endTime", &self::end_time>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::notification
