// SPDX-License-Identifier: BSL-1.0
// Personal Access Tokens: operations of the area tokenAdmin. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/token_admin/types/token_admin_paged_session_tokens.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::token_admin {

/// `GET /{organization}/_apis/tokenadmin/personalaccesstokens/{subjectDescriptor}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/tokenadmin/personal-access-tokens/list
struct list_personal_access_tokens {
    using result_type = token_admin_paged_session_tokens;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/tokenadmin/personalaccesstokens/{subjectDescriptor}",
        azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", "6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::tokenadministration>;

    std::string organization{};
    std::string subject_descriptor;
    azdo::optional<std::int32_t> page_size{};
    azdo::optional<std::string> continuation_token{};
    std::optional<bool> is_public{};

    template <class self = list_personal_access_tokens>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"subjectDescriptor", &self::subject_descriptor>(azdo::as::path),
            azdo::field<"pageSize", &self::page_size>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"isPublic", &self::is_public>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::token_admin
