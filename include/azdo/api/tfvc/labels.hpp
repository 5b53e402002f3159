// SPDX-License-Identifier: BSL-1.0
// Labels: operations of the area tfvc. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/tfvc/types/tfvc_item.hpp>
#include <azdo/api/tfvc/types/tfvc_label.hpp>
#include <azdo/api/tfvc/types/tfvc_label_ref.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::tfvc {

/// `GET /{organization}/_apis/tfvc/labels/{labelId}/items`
///
/// https://learn.microsoft.com/rest/api/azure/devops/tfvc/labels/get-label-items
struct get_label_items {
    using result_type = azdo::page<tfvc_item>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/tfvc/labels/{labelId}/items",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    std::string label_id;
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::int32_t> skip{};

    template <class self = get_label_items>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"labelId", &self::label_id>(azdo::as::path),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"$skip", &self::skip>(azdo::as::query));
    }
};

/// `GET /{organization}/{project?}/_apis/tfvc/labels`
///
/// https://learn.microsoft.com/rest/api/azure/devops/tfvc/labels/list
struct get_labels {
    using result_type = azdo::page<tfvc_label_ref>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/tfvc/labels", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::optional<bool> request_data_include_links{};
    azdo::optional<std::string> request_data_item_label_filter{};
    azdo::optional<std::string> request_data_label_scope{};
    azdo::optional<std::int32_t> request_data_max_item_count{};
    azdo::optional<std::string> request_data_name{};
    azdo::optional<std::string> request_data_owner{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::int32_t> skip{};

    template <class self = get_labels>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"requestData.includeLinks", &self::request_data_include_links>(azdo::as::query),
            azdo::field<"requestData.itemLabelFilter", &self::request_data_item_label_filter>(azdo::as::query),
            azdo::field<"requestData.labelScope", &self::request_data_label_scope>(azdo::as::query),
            azdo::field<"requestData.maxItemCount", &self::request_data_max_item_count>(azdo::as::query),
            azdo::field<"requestData.name", &self::request_data_name>(azdo::as::query),
            azdo::field<"requestData.owner", &self::request_data_owner>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"$skip", &self::skip>(azdo::as::query));
    }
};

/// `GET /{organization}/{project?}/_apis/tfvc/labels/{labelId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/tfvc/labels/get
struct get_label {
    using result_type = tfvc_label;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/tfvc/labels/{labelId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string label_id;
    std::optional<bool> request_data_include_links{};
    azdo::optional<std::string> request_data_item_label_filter{};
    azdo::optional<std::string> request_data_label_scope{};
    azdo::optional<std::int32_t> request_data_max_item_count{};
    azdo::optional<std::string> request_data_name{};
    azdo::optional<std::string> request_data_owner{};

    template <class self = get_label>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"labelId", &self::label_id>(azdo::as::path),
            azdo::field<"requestData.includeLinks", &self::request_data_include_links>(azdo::as::query),
            azdo::field<"requestData.itemLabelFilter", &self::request_data_item_label_filter>(azdo::as::query),
            azdo::field<"requestData.labelScope", &self::request_data_label_scope>(azdo::as::query),
            azdo::field<"requestData.maxItemCount", &self::request_data_max_item_count>(azdo::as::query),
            azdo::field<"requestData.name", &self::request_data_name>(azdo::as::query),
            azdo::field<"requestData.owner", &self::request_data_owner>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::tfvc
