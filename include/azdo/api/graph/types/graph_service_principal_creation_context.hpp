// SPDX-License-Identifier: BSL-1.0
// A type of the area graph. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::graph {

/// `GraphServicePrincipalCreationContext`
struct graph_service_principal_creation_context {
    azdo::optional<std::string> origin_id{};
    azdo::optional<std::string> storage_key{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const graph_service_principal_creation_context&) const = default;
    template <class self = graph_service_principal_creation_context>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"originId", &self::origin_id>(),
            azdo::field<"storageKey", &self::storage_key>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::graph
