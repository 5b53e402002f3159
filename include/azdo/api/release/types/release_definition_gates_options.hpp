// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>

namespace azdo::inline v1::api::release {

/// `ReleaseDefinitionGatesOptions`
struct release_definition_gates_options {
    std::optional<bool> is_enabled{};
    azdo::optional<std::int32_t> minimum_success_duration{};
    azdo::optional<std::int32_t> sampling_interval{};
    azdo::optional<std::int32_t> stabilization_time{};
    azdo::optional<std::int32_t> timeout{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const release_definition_gates_options&) const = default;
    template <class self = release_definition_gates_options>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"isEnabled", &self::is_enabled>(),
            azdo::field<"minimumSuccessDuration", &self::minimum_success_duration>(),
            azdo::field<"samplingInterval", &self::sampling_interval>(),
            azdo::field<"stabilizationTime", &self::stabilization_time>(),
            azdo::field<"timeout", &self::timeout>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
