// SPDX-License-Identifier: BSL-1.0
// A type of the area serviceEndpoint. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::service_endpoint {

/// `ResultTransformationDetails`
struct result_transformation_details {
    azdo::optional<std::string> callback_context_template{};
    azdo::optional<std::string> callback_required_template{};
    azdo::optional<std::string> result_template{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const result_transformation_details&) const = default;
    template <class self = result_transformation_details>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"callbackContextTemplate", &self::callback_context_template>(),
            azdo::field<"callbackRequiredTemplate", &self::callback_required_template>(),
            azdo::field<"resultTemplate", &self::result_template>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::service_endpoint
