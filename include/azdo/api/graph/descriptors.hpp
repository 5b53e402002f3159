// SPDX-License-Identifier: BSL-1.0
// Descriptors: operations of the area graph. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/graph/types/graph_descriptor_result.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::graph {

/// `GET /{organization?}/_apis/graph/descriptors/{storageKey}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/graph/descriptors/get
struct get_descriptor {
    using result_type = graph_descriptor_result;
    static constexpr auto endpoint = azdo::get(
        "/{organization?}/_apis/graph/descriptors/{storageKey}", azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::graph>;

    azdo::optional<std::string> organization{};
    std::string storage_key;

    template <class self = get_descriptor>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"storageKey", &self::storage_key>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::graph
