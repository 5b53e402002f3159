// SPDX-License-Identifier: BSL-1.0
// Security Namespaces: operations of the area security. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/security/types/security_namespace_description.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::security {

/// `GET /{organization?}/_apis/securitynamespaces/{securityNamespaceId?}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/security/security-namespaces/query
struct query_security_namespaces {
    using result_type = azdo::page<security_namespace_description>;
    static constexpr auto endpoint = azdo::get(
        "/{organization?}/_apis/securitynamespaces/{securityNamespaceId?}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<>;

    azdo::optional<std::string> organization{};
    azdo::optional<std::string> security_namespace_id{};
    std::optional<bool> local_only{};

    template <class self = query_security_namespaces>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"securityNamespaceId", &self::security_namespace_id>(azdo::as::path),
            azdo::field<"localOnly", &self::local_only>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::security
