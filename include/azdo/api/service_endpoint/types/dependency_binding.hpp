// SPDX-License-Identifier: BSL-1.0
// A type of the area serviceEndpoint. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::service_endpoint {

/// `DependencyBinding`, only in answers
struct dependency_binding {
    std::string key{};
    std::string value{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const dependency_binding&) const = default;
    template <class self = dependency_binding>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"key", &self::key>(),
            azdo::field<"value", &self::value>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::service_endpoint
