// SPDX-License-Identifier: BSL-1.0
// Actions: operations of the area audit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/audit/types/audit_action_info.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::audit {

/// `GET /{organization}/_apis/audit/actions`
///
/// https://learn.microsoft.com/rest/api/azure/devops/audit/actions/list
struct get_actions {
    using result_type = azdo::page<audit_action_info>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/audit/actions", azdo::host::auditservice_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::auditlog>;

    std::string organization{};
    azdo::optional<std::string> area_name{};

    template <class self = get_actions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"areaName", &self::area_name>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::audit
