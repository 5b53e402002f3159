// SPDX-License-Identifier: BSL-1.0
// A type of the area hooks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/hooks/types/update_subscripiton_tracing_parameters.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

namespace azdo::inline v1::api::hooks {

/// `UpdateSubscripitonDiagnosticsParameters`
struct update_subscripiton_diagnostics_parameters {
    azdo::optional<update_subscripiton_tracing_parameters> delivery_results{};
    azdo::optional<update_subscripiton_tracing_parameters> delivery_tracing{};
    azdo::optional<update_subscripiton_tracing_parameters> evaluation_tracing{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const update_subscripiton_diagnostics_parameters&) const = default;
    template <class self = update_subscripiton_diagnostics_parameters>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"deliveryResults", &self::delivery_results>(),
            azdo::field<"deliveryTracing", &self::delivery_tracing>(),
            azdo::field<"evaluationTracing", &self::evaluation_tracing>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::hooks
