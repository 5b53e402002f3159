// SPDX-License-Identifier: BSL-1.0
// A type of the area artifactsPackageTypes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::artifacts_package_types {

/// `ValidateCustomPublicUpstreamSourceResponse`, only in answers
struct validate_custom_public_upstream_source_response {
    std::string message{};
    std::optional<bool> validated_successfully{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const validate_custom_public_upstream_source_response&) const = default;
    template <class self = validate_custom_public_upstream_source_response>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"message", &self::message>(),
            azdo::field<"validatedSuccessfully", &self::validated_successfully>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::artifacts_package_types
