// SPDX-License-Identifier: BSL-1.0
// Settings: operations of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/build_settings.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::build {

/// `GET /{organization}/{project?}/_apis/build/settings`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/settings/get
struct get_build_settings {
    using result_type = build_settings;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/build/settings", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    azdo::optional<std::string> project{};

    template <class self = get_build_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project?}/_apis/build/settings`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/settings/update
struct update_build_settings {
    using result_type = build_settings;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project?}/_apis/build/settings", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    azdo::optional<std::string> project{};
    build_settings body;

    template <class self = update_build_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::build
