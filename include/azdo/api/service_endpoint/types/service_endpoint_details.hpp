// SPDX-License-Identifier: BSL-1.0
// A type of the area serviceEndpoint. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/service_endpoint/types/endpoint_authorization.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::service_endpoint {

/// `ServiceEndpointDetails`
struct service_endpoint_details {
    azdo::optional<endpoint_authorization> authorization{};
    azdo::optional<std::map<std::string, std::string>> data{};
    azdo::optional<std::string> type{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const service_endpoint_details&) const = default;
    template <class self = service_endpoint_details>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"authorization", &self::authorization>(),
            azdo::field<"data", &self::data>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::service_endpoint
