// SPDX-License-Identifier: BSL-1.0
// Reporting Work Item Revisions: operations of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/reporting_revisions_expand.hpp>
#include <azdo/api/wit/types/reporting_work_item_revisions_batch.hpp>
#include <azdo/api/wit/types/reporting_work_item_revisions_filter.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::wit {

/// `GET /{organization}/{project?}/_apis/wit/reporting/workitemrevisions`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/reporting-work-item-revisions/read-reporting-revisions-get
struct read_reporting_revisions_get {
    using result_type = reporting_work_item_revisions_batch;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/wit/reporting/workitemrevisions",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::vector<std::string> fields{};
    std::vector<std::string> types{};
    azdo::optional<std::string> continuation_token{};
    azdo::optional<azdo::sys_time> start_date_time{};
    std::optional<bool> include_identity_ref{};
    std::optional<bool> include_deleted{};
    std::optional<bool> include_tag_ref{};
    std::optional<bool> include_latest_only{};
    azdo::optional<azdo::open_enum<reporting_revisions_expand>> expand{};
    std::optional<bool> include_discussion_changes_only{};
    azdo::optional<std::int32_t> max_page_size{};

    template <class self = read_reporting_revisions_get>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"fields", &self::fields>(azdo::as::query),
            azdo::field<"types", &self::types>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"startDateTime", &self::start_date_time>(azdo::as::query),
            azdo::field<"includeIdentityRef", &self::include_identity_ref>(azdo::as::query),
            azdo::field<"includeDeleted", &self::include_deleted>(azdo::as::query),
            azdo::field<"includeTagRef", &self::include_tag_ref>(azdo::as::query),
            azdo::field<"includeLatestOnly", &self::include_latest_only>(azdo::as::query),
            azdo::field<"$expand", &self::expand>(azdo::as::query),
            azdo::field<"includeDiscussionChangesOnly", &self::include_discussion_changes_only>(azdo::as::query),
            azdo::field<"$maxPageSize", &self::max_page_size>(azdo::as::query));
    }
};

/// `POST /{organization}/{project?}/_apis/wit/reporting/workitemrevisions`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/reporting-work-item-revisions/read-reporting-revisions-post
struct read_reporting_revisions_post {
    using result_type = reporting_work_item_revisions_batch;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/wit/reporting/workitemrevisions",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    azdo::optional<std::string> project{};
    reporting_work_item_revisions_filter body;
    azdo::optional<std::string> continuation_token{};
    azdo::optional<azdo::sys_time> start_date_time{};
    azdo::optional<azdo::open_enum<reporting_revisions_expand>> expand{};

    template <class self = read_reporting_revisions_post>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"startDateTime", &self::start_date_time>(azdo::as::query),
            azdo::field<"$expand", &self::expand>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::wit
