// SPDX-License-Identifier: BSL-1.0
// A type of the area environments. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/environments/types/environment_reference.hpp>
#include <azdo/api/environments/types/environment_resource_type.hpp>
#include <azdo/api/environments/types/identity_ref.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::environments {

/// `KubernetesResource`, only in answers
struct kubernetes_resource {
    std::string cluster_name{};
    azdo::optional<identity_ref> created_by{};
    azdo::optional<azdo::sys_time> created_on{};
    azdo::optional<azdo::api::environments::environment_reference> environment_reference{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<identity_ref> last_modified_by{};
    azdo::optional<azdo::sys_time> last_modified_on{};
    std::string name{};
    std::string namespace_{};
    std::string service_endpoint_id{};
    std::vector<std::string> tags{};
    azdo::optional<azdo::open_enum<environment_resource_type>> type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const kubernetes_resource&) const = default;
    template <class self = kubernetes_resource>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"clusterName", &self::cluster_name>(),
            azdo::field<"createdBy", &self::created_by>(),
            azdo::field<"createdOn", &self::created_on>(),
            azdo::field<"environmentReference", &self::environment_reference>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"lastModifiedBy", &self::last_modified_by>(),
            azdo::field<"lastModifiedOn", &self::last_modified_on>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"namespace", &self::namespace_>(),
            azdo::field<"serviceEndpointId", &self::service_endpoint_id>(),
            azdo::field<"tags", &self::tags>(),
            azdo::field<"type", &self::type>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::environments
