// SPDX-License-Identifier: BSL-1.0
// A type of the area serviceEndpoint. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>

namespace azdo::inline v1::api::service_endpoint {

/// `ServiceEndpointExecutionOwner`, only in answers
struct service_endpoint_execution_owner {
    std::map<std::string, azdo::json::raw> links{};
    azdo::optional<std::int32_t> id{};
    std::string name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const service_endpoint_execution_owner&) const = default;
    template <class self = service_endpoint_execution_owner>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::service_endpoint
