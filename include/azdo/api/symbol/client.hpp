// SPDX-License-Identifier: BSL-1.0
// Client: operations of the area symbol. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::symbol {

/// `HEAD /{organization}/_apis/symbol/client`
///
/// https://learn.microsoft.com/rest/api/azure/devops/symbol/client/head-client
struct head_symbol_client {
    using result_type = void;
    static constexpr auto endpoint = azdo::head(
        "/{organization}/_apis/symbol/client", azdo::host::artifacts_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::symbols>;

    std::string organization{};

    template <class self = head_symbol_client>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path));
    }
};

/// `GET /{organization}/_apis/symbol/client/{clientType}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/symbol/client/get
struct download_symbol_client {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/symbol/client/{clientType}", azdo::host::artifacts_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::symbols>;

    std::string organization{};
    std::string client_type;

    template <class self = download_symbol_client>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"clientType", &self::client_type>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::symbol
