// SPDX-License-Identifier: BSL-1.0
// Audit Log: operations of the area audit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/audit/types/audit_log_query_result.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::audit {

/// `GET /{organization?}/_apis/audit/auditlog`
///
/// https://learn.microsoft.com/rest/api/azure/devops/audit/audit-log/query
struct query_log {
    using result_type = audit_log_query_result;
    static constexpr auto endpoint = azdo::get(
        "/{organization?}/_apis/audit/auditlog", azdo::host::auditservice_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::auditlog>;

    azdo::optional<std::string> organization{};
    azdo::optional<azdo::sys_time> start_time{};
    azdo::optional<azdo::sys_time> end_time{};
    azdo::optional<std::int32_t> batch_size{};
    azdo::optional<std::string> continuation_token{};
    std::optional<bool> skip_aggregation{};

    template <class self = query_log>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"startTime", &self::start_time>(azdo::as::query),
            azdo::field<"endTime", &self::end_time>(azdo::as::query),
            azdo::field<"batchSize", &self::batch_size>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"skipAggregation", &self::skip_aggregation>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::audit
