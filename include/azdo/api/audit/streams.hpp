// SPDX-License-Identifier: BSL-1.0
// Streams: operations of the area audit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/audit/types/audit_stream.hpp>
#include <azdo/api/audit/types/audit_stream_status.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::audit {

/// `GET /{organization}/_apis/audit/streams`
///
/// https://learn.microsoft.com/rest/api/azure/devops/audit/streams/query-all-streams
struct query_all_streams {
    using result_type = azdo::page<audit_stream>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/audit/streams", azdo::host::auditservice_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::auditlog>;

    std::string organization{};

    template <class self = query_all_streams>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path));
    }
};

/// `POST /{organization}/_apis/audit/streams`
///
/// https://learn.microsoft.com/rest/api/azure/devops/audit/streams/create
struct create_stream {
    using result_type = audit_stream;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/audit/streams", azdo::host::auditservice_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::auditstreams_manage>;

    std::string organization{};
    audit_stream body;
    azdo::required<std::int32_t> days_to_backfill;

    template <class self = create_stream>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"daysToBackfill", &self::days_to_backfill>(azdo::as::query));
    }
};

/// `PUT /{organization}/_apis/audit/streams`
///
/// https://learn.microsoft.com/rest/api/azure/devops/audit/streams/update-stream
struct update_stream {
    using result_type = audit_stream;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/_apis/audit/streams", azdo::host::auditservice_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::auditstreams_manage>;

    std::string organization{};
    audit_stream body;

    template <class self = update_stream>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/_apis/audit/streams/{streamId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/audit/streams/delete
struct delete_stream {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/audit/streams/{streamId}", azdo::host::auditservice_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::auditstreams_manage>;

    std::string organization{};
    azdo::required<std::int32_t> stream_id;

    template <class self = delete_stream>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"streamId", &self::stream_id>(azdo::as::path));
    }
};

/// `GET /{organization}/_apis/audit/streams/{streamId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/audit/streams/query-stream-by-id
struct query_stream_by_id {
    using result_type = audit_stream;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/audit/streams/{streamId}", azdo::host::auditservice_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::auditlog>;

    std::string organization{};
    azdo::required<std::int32_t> stream_id;

    template <class self = query_stream_by_id>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"streamId", &self::stream_id>(azdo::as::path));
    }
};

/// `PUT /{organization}/_apis/audit/streams/{streamId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/audit/streams/update-status
struct update_status {
    using result_type = audit_stream;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/_apis/audit/streams/{streamId}", azdo::host::auditservice_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::auditstreams_manage>;

    std::string organization{};
    azdo::required<std::int32_t> stream_id;
    azdo::required<azdo::open_enum<audit_stream_status>> status;

    template <class self = update_status>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"streamId", &self::stream_id>(azdo::as::path),
            azdo::field<"status", &self::status>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::audit
