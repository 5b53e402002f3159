// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::release {

/// `EnvironmentExecutionPolicy`
struct environment_execution_policy {
    azdo::optional<std::int32_t> concurrency_count{};
    azdo::optional<std::int32_t> queue_depth_count{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const environment_execution_policy&) const = default;
    template <class self = environment_execution_policy>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"concurrencyCount", &self::concurrency_count>(),
            azdo::field<"queueDepthCount", &self::queue_depth_count>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
