// SPDX-License-Identifier: BSL-1.0
// Symsrv: operations of the area symbol. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::symbol {

/// `GET /{organization}/_apis/symbol/symsrv/{debugEntryClientKey}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/symbol/symsrv/get
struct get_debug_entry_by_client_key {
    using result_type = azdo::json::raw;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/symbol/symsrv/{debugEntryClientKey}",
        azdo::host::artifacts_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::symbols>;

    std::string organization{};
    std::string debug_entry_client_key;

    template <class self = get_debug_entry_by_client_key>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"debugEntryClientKey", &self::debug_entry_client_key>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::symbol
