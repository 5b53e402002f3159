// SPDX-License-Identifier: BSL-1.0
// Changesets: operations of the area tfvc. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/tfvc/types/associated_work_item.hpp>
#include <azdo/api/tfvc/types/tfvc_change.hpp>
#include <azdo/api/tfvc/types/tfvc_changeset.hpp>
#include <azdo/api/tfvc/types/tfvc_changeset_ref.hpp>
#include <azdo/api/tfvc/types/tfvc_changesets_request_data.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::tfvc {

/// `GET /{organization}/_apis/tfvc/changesets/{id?}/changes`
///
/// https://learn.microsoft.com/rest/api/azure/devops/tfvc/changesets/get-changeset-changes
struct get_changeset_changes {
    using result_type = azdo::page<tfvc_change>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/tfvc/changesets/{id?}/changes",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<std::int32_t> skip{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::string> continuation_token{};

    template <class self = get_changeset_changes>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path),
            azdo::field<"$skip", &self::skip>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query));
    }
};

/// `GET /{organization}/_apis/tfvc/changesets/{id?}/workItems`
///
/// https://learn.microsoft.com/rest/api/azure/devops/tfvc/changesets/get-changeset-work-items
struct get_changeset_work_items {
    using result_type = azdo::page<associated_work_item>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/tfvc/changesets/{id?}/workItems",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::int32_t> id{};

    template <class self = get_changeset_work_items>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path));
    }
};

/// `POST /{organization}/_apis/tfvc/changesetsbatch`
///
/// https://learn.microsoft.com/rest/api/azure/devops/tfvc/changesets/get-batched-changesets
struct get_batched_changesets {
    using result_type = azdo::page<tfvc_changeset_ref>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/tfvc/changesetsbatch", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    tfvc_changesets_request_data body;

    template <class self = get_batched_changesets>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project?}/_apis/tfvc/changesets`
///
/// https://learn.microsoft.com/rest/api/azure/devops/tfvc/changesets/get-changesets
struct get_changesets {
    using result_type = azdo::page<tfvc_changeset_ref>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/tfvc/changesets",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    azdo::optional<std::int32_t> max_comment_length{};
    azdo::optional<std::int32_t> skip{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::string> orderby{};
    azdo::optional<std::string> search_criteria_author{};
    std::optional<bool> search_criteria_follow_renames{};
    azdo::optional<std::string> search_criteria_from_date{};
    azdo::optional<std::int32_t> search_criteria_from_id{};
    std::optional<bool> search_criteria_include_links{};
    azdo::optional<std::string> search_criteria_item_path{};
    azdo::optional<std::string> search_criteria_mappings{};
    azdo::optional<std::string> search_criteria_to_date{};
    azdo::optional<std::int32_t> search_criteria_to_id{};

    template <class self = get_changesets>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"maxCommentLength", &self::max_comment_length>(azdo::as::query),
            azdo::field<"$skip", &self::skip>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"$orderby", &self::orderby>(azdo::as::query),
            azdo::field<"searchCriteria.author", &self::search_criteria_author>(azdo::as::query),
            azdo::field<"searchCriteria.followRenames", &self::search_criteria_follow_renames>(azdo::as::query),
            azdo::field<"searchCriteria.fromDate", &self::search_criteria_from_date>(azdo::as::query),
            azdo::field<"searchCriteria.fromId", &self::search_criteria_from_id>(azdo::as::query),
            azdo::field<"searchCriteria.includeLinks", &self::search_criteria_include_links>(azdo::as::query),
            azdo::field<"searchCriteria.itemPath", &self::search_criteria_item_path>(azdo::as::query),
            azdo::field<"searchCriteria.mappings", &self::search_criteria_mappings>(azdo::as::query),
            azdo::field<"searchCriteria.toDate", &self::search_criteria_to_date>(azdo::as::query),
            azdo::field<"searchCriteria.toId", &self::search_criteria_to_id>(azdo::as::query));
    }
};

/// `POST /{organization}/{project?}/_apis/tfvc/changesets`
///
/// https://learn.microsoft.com/rest/api/azure/devops/tfvc/changesets/create
struct create_changeset {
    using result_type = tfvc_changeset_ref;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/tfvc/changesets",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    tfvc_changeset body;

    template <class self = create_changeset>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project?}/_apis/tfvc/changesets/{id}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/tfvc/changesets/get
struct get_changeset {
    using result_type = tfvc_changeset;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/tfvc/changesets/{id}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    azdo::required<std::int32_t> id;
    azdo::optional<std::int32_t> max_change_count{};
    std::optional<bool> include_details{};
    std::optional<bool> include_work_items{};
    azdo::optional<std::int32_t> max_comment_length{};
    std::optional<bool> include_source_rename{};
    azdo::optional<std::int32_t> skip{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::string> orderby{};
    azdo::optional<std::string> search_criteria_author{};
    std::optional<bool> search_criteria_follow_renames{};
    azdo::optional<std::string> search_criteria_from_date{};
    azdo::optional<std::int32_t> search_criteria_from_id{};
    std::optional<bool> search_criteria_include_links{};
    azdo::optional<std::string> search_criteria_item_path{};
    azdo::optional<std::string> search_criteria_mappings{};
    azdo::optional<std::string> search_criteria_to_date{};
    azdo::optional<std::int32_t> search_criteria_to_id{};

    template <class self = get_changeset>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path),
            azdo::field<"maxChangeCount", &self::max_change_count>(azdo::as::query),
            azdo::field<"includeDetails", &self::include_details>(azdo::as::query),
            azdo::field<"includeWorkItems", &self::include_work_items>(azdo::as::query),
            azdo::field<"maxCommentLength", &self::max_comment_length>(azdo::as::query),
            azdo::field<"includeSourceRename", &self::include_source_rename>(azdo::as::query),
            azdo::field<"$skip", &self::skip>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"$orderby", &self::orderby>(azdo::as::query),
            azdo::field<"searchCriteria.author", &self::search_criteria_author>(azdo::as::query),
            azdo::field<"searchCriteria.followRenames", &self::search_criteria_follow_renames>(azdo::as::query),
            azdo::field<"searchCriteria.fromDate", &self::search_criteria_from_date>(azdo::as::query),
            azdo::field<"searchCriteria.fromId", &self::search_criteria_from_id>(azdo::as::query),
            azdo::field<"searchCriteria.includeLinks", &self::search_criteria_include_links>(azdo::as::query),
            azdo::field<"searchCriteria.itemPath", &self::search_criteria_item_path>(azdo::as::query),
            azdo::field<"searchCriteria.mappings", &self::search_criteria_mappings>(azdo::as::query),
            azdo::field<"searchCriteria.toDate", &self::search_criteria_to_date>(azdo::as::query),
            azdo::field<"searchCriteria.toId", &self::search_criteria_to_id>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::tfvc
