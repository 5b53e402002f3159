// SPDX-License-Identifier: BSL-1.0
// A type of the area serviceEndpoint. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::service_endpoint {

/// `RefreshAuthenticationParameters`
struct refresh_authentication_parameters {
    azdo::optional<std::string> endpoint_id{};
    azdo::optional<std::vector<std::int32_t>> scope{};
    azdo::optional<std::int32_t> token_validity_in_minutes{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const refresh_authentication_parameters&) const = default;
    template <class self = refresh_authentication_parameters>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"endpointId", &self::endpoint_id>(),
            azdo::field<"scope", &self::scope>(),
            azdo::field<"tokenValidityInMinutes", &self::token_validity_in_minutes>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::service_endpoint
