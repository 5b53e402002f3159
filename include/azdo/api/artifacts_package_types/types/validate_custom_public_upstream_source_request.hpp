// SPDX-License-Identifier: BSL-1.0
// A type of the area artifactsPackageTypes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::artifacts_package_types {

/// `ValidateCustomPublicUpstreamSourceRequest`
struct validate_custom_public_upstream_source_request {
    azdo::optional<std::string> package_name{};
    azdo::optional<std::string> upstream_location{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const validate_custom_public_upstream_source_request&) const = default;
    template <class self = validate_custom_public_upstream_source_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"packageName", &self::package_name>(),
            azdo::field<"upstreamLocation", &self::upstream_location>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::artifacts_package_types
