// SPDX-License-Identifier: BSL-1.0
// Shelvesets: operations of the area tfvc. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/tfvc/types/associated_work_item.hpp>
#include <azdo/api/tfvc/types/tfvc_change.hpp>
#include <azdo/api/tfvc/types/tfvc_shelveset.hpp>
#include <azdo/api/tfvc/types/tfvc_shelveset_ref.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::tfvc {

/// `GET /{organization}/_apis/tfvc/shelvesets`
///
/// https://learn.microsoft.com/rest/api/azure/devops/tfvc/shelvesets/get
struct get_shelveset {
    using result_type = tfvc_shelveset;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/tfvc/shelvesets", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    std::string shelveset_id;
    std::optional<bool> request_data_include_details{};
    std::optional<bool> request_data_include_links{};
    std::optional<bool> request_data_include_work_items{};
    azdo::optional<std::int32_t> request_data_max_change_count{};
    azdo::optional<std::int32_t> request_data_max_comment_length{};
    azdo::optional<std::string> request_data_name{};
    azdo::optional<std::string> request_data_owner{};

    template <class self = get_shelveset>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"shelvesetId", &self::shelveset_id>(azdo::as::query),
            azdo::field<"requestData.includeDetails", &self::request_data_include_details>(azdo::as::query),
            azdo::field<"requestData.includeLinks", &self::request_data_include_links>(azdo::as::query),
            azdo::field<"requestData.includeWorkItems", &self::request_data_include_work_items>(azdo::as::query),
            azdo::field<"requestData.maxChangeCount", &self::request_data_max_change_count>(azdo::as::query),
            azdo::field<"requestData.maxCommentLength", &self::request_data_max_comment_length>(azdo::as::query),
            azdo::field<"requestData.name", &self::request_data_name>(azdo::as::query),
            azdo::field<"requestData.owner", &self::request_data_owner>(azdo::as::query));
    }
};

/// `GET /{organization}/_apis/tfvc/shelvesets/changes`
///
/// https://learn.microsoft.com/rest/api/azure/devops/tfvc/shelvesets/get-shelveset-changes
struct get_shelveset_changes {
    using result_type = azdo::page<tfvc_change>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/tfvc/shelvesets/changes", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    std::string shelveset_id;
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::int32_t> skip{};

    template <class self = get_shelveset_changes>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"shelvesetId", &self::shelveset_id>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"$skip", &self::skip>(azdo::as::query));
    }
};

/// `GET /{organization}/_apis/tfvc/shelvesets/workitems`
///
/// https://learn.microsoft.com/rest/api/azure/devops/tfvc/shelvesets/get-shelveset-work-items
struct get_shelveset_work_items {
    using result_type = azdo::page<associated_work_item>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/tfvc/shelvesets/workitems", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    std::string shelveset_id;

    template <class self = get_shelveset_work_items>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"shelvesetId", &self::shelveset_id>(azdo::as::query));
    }
};

/// `GET /{organization}/_apis/tfvc/shelvesets`
///
/// https://learn.microsoft.com/rest/api/azure/devops/tfvc/shelvesets/list
struct get_shelvesets {
    using result_type = azdo::page<tfvc_shelveset_ref>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/tfvc/shelvesets", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    std::optional<bool> request_data_include_details{};
    std::optional<bool> request_data_include_links{};
    std::optional<bool> request_data_include_work_items{};
    azdo::optional<std::int32_t> request_data_max_change_count{};
    azdo::optional<std::int32_t> request_data_max_comment_length{};
    azdo::optional<std::string> request_data_name{};
    azdo::optional<std::string> request_data_owner{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::int32_t> skip{};

    template <class self = get_shelvesets>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"requestData.includeDetails", &self::request_data_include_details>(azdo::as::query),
            azdo::field<"requestData.includeLinks", &self::request_data_include_links>(azdo::as::query),
            azdo::field<"requestData.includeWorkItems", &self::request_data_include_work_items>(azdo::as::query),
            azdo::field<"requestData.maxChangeCount", &self::request_data_max_change_count>(azdo::as::query),
            azdo::field<"requestData.maxCommentLength", &self::request_data_max_comment_length>(azdo::as::query),
            azdo::field<"requestData.name", &self::request_data_name>(azdo::as::query),
            azdo::field<"requestData.owner", &self::request_data_owner>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"$skip", &self::skip>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::tfvc
