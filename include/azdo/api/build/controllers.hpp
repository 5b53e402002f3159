// SPDX-License-Identifier: BSL-1.0
// Controllers: operations of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/build_controller.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::build {

/// `GET /{organization}/_apis/build/controllers`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/controllers/list
struct get_build_controllers {
    using result_type = azdo::page<build_controller>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/build/controllers", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    azdo::optional<std::string> name{};

    template <class self = get_build_controllers>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"name", &self::name>(azdo::as::query));
    }
};

/// `GET /{organization}/_apis/build/controllers/{controllerId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/controllers/get
struct get_build_controller {
    using result_type = build_controller;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/build/controllers/{controllerId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    azdo::required<std::int32_t> controller_id;

    template <class self = get_build_controller>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"controllerId", &self::controller_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::build
