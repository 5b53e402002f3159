// SPDX-License-Identifier: BSL-1.0
// A type of the area serviceEndpoint. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::service_endpoint {

/// `AuthenticationSchemeReference`, only in answers
struct authentication_scheme_reference {
    std::map<std::string, std::string> inputs{};
    std::string type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const authentication_scheme_reference&) const = default;
    template <class self = authentication_scheme_reference>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"inputs", &self::inputs>(),
            azdo::field<"type", &self::type>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::service_endpoint
