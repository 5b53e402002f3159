// SPDX-License-Identifier: BSL-1.0
// Storage Keys: operations of the area graph. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/graph/types/graph_storage_key_result.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::graph {

/// `GET /{organization?}/_apis/graph/storagekeys/{subjectDescriptor}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/graph/storage-keys/get
struct get_storage_key {
    using result_type = graph_storage_key_result;
    static constexpr auto endpoint = azdo::get(
        "/{organization?}/_apis/graph/storagekeys/{subjectDescriptor}",
        azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::graph>;

    azdo::optional<std::string> organization{};
    std::string subject_descriptor;

    template <class self = get_storage_key>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"subjectDescriptor", &self::subject_descriptor>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::graph
