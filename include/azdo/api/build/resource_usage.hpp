// SPDX-License-Identifier: BSL-1.0
// Resource Usage: operations of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/build_resource_usage.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::build {

/// `GET /{organization}/_apis/build/resourceusage`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/resource-usage/get
struct get_resource_usage {
    using result_type = build_resource_usage;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/build/resourceusage",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1-preview.2, 7.0-preview.2, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};

    template <class self = get_resource_usage>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::build
