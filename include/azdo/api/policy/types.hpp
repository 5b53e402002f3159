// SPDX-License-Identifier: BSL-1.0
// Types: operations of the area policy. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/policy/types/policy_type.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::policy {

/// `GET /{organization}/{project}/_apis/policy/types`
///
/// https://learn.microsoft.com/rest/api/azure/devops/policy/types/list
struct get_policy_types {
    using result_type = azdo::page<policy_type>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/policy/types", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    std::string project;

    template <class self = get_policy_types>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/policy/types/{typeId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/policy/types/get
struct get_policy_type {
    using result_type = policy_type;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/policy/types/{typeId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    std::string project;
    std::string type_id;

    template <class self = get_policy_type>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"typeId", &self::type_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::policy
