// SPDX-License-Identifier: BSL-1.0
// Availability: operations of the area symbol. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::symbol {

/// `GET /{organization}/_apis/symbol/availability`
///
/// https://learn.microsoft.com/rest/api/azure/devops/symbol/availability/check-availability
struct check_availability {
    using result_type = void;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/symbol/availability", azdo::host::artifacts_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::symbols>;

    std::string organization{};

    template <class self = check_availability>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::symbol
