// SPDX-License-Identifier: BSL-1.0
// A type of the area serviceEndpoint. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/secret.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::service_endpoint {

/// `EndpointAuthorization`
struct endpoint_authorization {
    azdo::optional<std::map<std::string, azdo::secret<std::string>>> parameters{};
    azdo::optional<std::string> scheme{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const endpoint_authorization&) const = default;
    template <class self = endpoint_authorization>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"parameters", &self::parameters>(),
            azdo::field<"scheme", &self::scheme>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::service_endpoint
