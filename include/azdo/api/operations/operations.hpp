// SPDX-License-Identifier: BSL-1.0
// Operations: operations of the area operations. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/operations/types/operation.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::operations {

/// `GET /{organization?}/_apis/operations/{operationId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/operations/operations/get
struct get_operation {
    using result_type = operation;
    static constexpr auto endpoint = azdo::get(
        "/{organization?}/_apis/operations/{operationId}", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<>;

    azdo::optional<std::string> organization{};
    std::string operation_id;
    azdo::optional<std::string> plugin_id{};

    template <class self = get_operation>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"operationId", &self::operation_id>(azdo::as::path),
            azdo::field<"pluginId", &self::plugin_id>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::operations
