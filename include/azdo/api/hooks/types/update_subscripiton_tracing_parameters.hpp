// SPDX-License-Identifier: BSL-1.0
// A type of the area hooks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>

namespace azdo::inline v1::api::hooks {

/// `UpdateSubscripitonTracingParameters`
struct update_subscripiton_tracing_parameters {
    std::optional<bool> enabled{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const update_subscripiton_tracing_parameters&) const = default;
    template <class self = update_subscripiton_tracing_parameters>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"enabled", &self::enabled>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::hooks
