// SPDX-License-Identifier: BSL-1.0
// A type of the area environments. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::environments {

/// `KubernetesResourceCreateParametersExistingEndpoint`
struct kubernetes_resource_of_endpoint {
    azdo::optional<std::string> cluster_name{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> namespace_{};
    azdo::optional<std::string> service_endpoint_id{};
    azdo::optional<std::vector<std::string>> tags{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const kubernetes_resource_of_endpoint&) const = default;
    template <class self = kubernetes_resource_of_endpoint>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"clusterName", &self::cluster_name>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"namespace", &self::namespace_>(),
            azdo::field<"serviceEndpointId", &self::service_endpoint_id>(),
            azdo::field<"tags", &self::tags>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::environments
