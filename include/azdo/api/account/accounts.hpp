// SPDX-License-Identifier: BSL-1.0
// Accounts: operations of the area account. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/account/types/account.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::account {

/// `GET /_apis/accounts`
///
/// https://learn.microsoft.com/rest/api/azure/devops/account/accounts/list
struct get_accounts {
    using result_type = azdo::page<account>;
    static constexpr auto endpoint = azdo::get(
        "/_apis/accounts", azdo::host::app_vssps_visualstudio_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::profile>;

    azdo::optional<std::string> owner_id{};
    azdo::optional<std::string> member_id{};
    azdo::optional<std::string> properties{};

    template <class self = get_accounts>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"ownerId", &self::owner_id>(azdo::as::query),
            azdo::field<"memberId", &self::member_id>(azdo::as::query),
            azdo::field<"properties", &self::properties>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::account
