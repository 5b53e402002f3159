// SPDX-License-Identifier: BSL-1.0
// Pats: operations of the area tokens. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/tokens/types/display_filter_options.hpp>
#include <azdo/api/tokens/types/paged_pat_tokens.hpp>
#include <azdo/api/tokens/types/pat_token_create_request.hpp>
#include <azdo/api/tokens/types/pat_token_result.hpp>
#include <azdo/api/tokens/types/pat_token_update_request.hpp>
#include <azdo/api/tokens/types/sort_by_options.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::tokens {

/// `DELETE /{organization}/_apis/tokens/pats`
///
/// https://learn.microsoft.com/rest/api/azure/devops/tokens/pats/revoke
struct revoke {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/tokens/pats", azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::pats_manage>;
    static constexpr bool needs_entra_token = true;

    std::string organization{};
    std::string authorization_id;

    template <class self = revoke>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"authorizationId", &self::authorization_id>(azdo::as::query));
    }
};

/// `GET /{organization}/_apis/tokens/pats`
///
/// https://learn.microsoft.com/rest/api/azure/devops/tokens/pats/get
struct get_pat {
    using result_type = pat_token_result;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/tokens/pats", azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::pats>;
    static constexpr bool needs_entra_token = true;

    std::string organization{};
    std::string authorization_id;

    template <class self = get_pat>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"authorizationId", &self::authorization_id>(azdo::as::query));
    }
};

/// `POST /{organization}/_apis/tokens/pats`
///
/// https://learn.microsoft.com/rest/api/azure/devops/tokens/pats/create
struct create_pat {
    using result_type = pat_token_result;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/tokens/pats", azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::pats_manage>;
    static constexpr bool needs_entra_token = true;

    std::string organization{};
    pat_token_create_request body;

    template <class self = create_pat>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `PUT /{organization}/_apis/tokens/pats`
///
/// https://learn.microsoft.com/rest/api/azure/devops/tokens/pats/update
struct update_pat {
    using result_type = pat_token_result;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/_apis/tokens/pats", azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::pats_manage>;
    static constexpr bool needs_entra_token = true;

    std::string organization{};
    pat_token_update_request body;

    template <class self = update_pat>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/_apis/tokens/pats`
///
/// https://learn.microsoft.com/rest/api/azure/devops/tokens/pats/list
struct list_pats {
    using result_type = paged_pat_tokens;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/tokens/pats", azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::pats>;
    static constexpr bool needs_entra_token = true;

    std::string organization{};
    azdo::optional<azdo::open_enum<display_filter_options>> display_filter_option{};
    azdo::optional<azdo::open_enum<sort_by_options>> sort_by_option{};
    std::optional<bool> is_sort_ascending{};
    azdo::optional<std::string> continuation_token{};
    azdo::optional<std::int32_t> top{};

    template <class self = list_pats>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"displayFilterOption", &self::display_filter_option>(azdo::as::query),
            azdo::field<"sortByOption", &self::sort_by_option>(azdo::as::query),
            azdo::field<"isSortAscending", &self::is_sort_ascending>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::tokens
