// SPDX-License-Identifier: BSL-1.0
// A type of the area serviceEndpoint. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/service_endpoint/types/depends_on.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::service_endpoint {

/// `EndpointUrl`, only in answers
struct endpoint_url {
    azdo::optional<azdo::api::service_endpoint::depends_on> depends_on{};
    std::string display_name{};
    std::string format{};
    std::string help_text{};
    std::string is_visible{};
    std::string value{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const endpoint_url&) const = default;
    template <class self = endpoint_url>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"dependsOn", &self::depends_on>(),
            azdo::field<"displayName", &self::display_name>(),
            azdo::field<"format", &self::format>(),
            azdo::field<"helpText", &self::help_text>(),
            azdo::field<"isVisible", &self::is_visible>(),
            azdo::field<"value", &self::value>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::service_endpoint
