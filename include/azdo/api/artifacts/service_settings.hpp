// SPDX-License-Identifier: BSL-1.0
// Service  Settings: operations of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/artifacts/types/global_permission.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::artifacts {

/// `GET /{organization}/_apis/packaging/globalpermissions`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/service--settings/getglobalpermissions
struct get_global_permissions {
    using result_type = azdo::page<global_permission>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/packaging/globalpermissions",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    std::optional<bool> include_ids{};

    template <class self = get_global_permissions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"includeIds", &self::include_ids>(azdo::as::query));
    }
};

/// `PATCH /{organization}/_apis/packaging/globalpermissions`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/service--settings/setglobalpermissions
struct set_global_permissions {
    using result_type = azdo::page<global_permission>;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/_apis/packaging/globalpermissions",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_manage>;

    std::string organization{};
    std::vector<global_permission> body;

    template <class self = set_global_permissions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::artifacts
