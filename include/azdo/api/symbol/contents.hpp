// SPDX-License-Identifier: BSL-1.0
// Contents: operations of the area symbol. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::symbol {

/// `GET /{organization}/_apis/symbol/requests/{requestId}/contents/{debugEntryId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/symbol/contents/get
struct get_debug_entry_content {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/symbol/requests/{requestId}/contents/{debugEntryId}",
        azdo::host::artifacts_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::symbols>;

    std::string organization{};
    std::string request_id;
    std::string debug_entry_id;

    template <class self = get_debug_entry_content>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"requestId", &self::request_id>(azdo::as::path),
            azdo::field<"debugEntryId", &self::debug_entry_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::symbol
