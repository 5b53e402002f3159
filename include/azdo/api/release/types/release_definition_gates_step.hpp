// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/release_definition_gate.hpp>
#include <azdo/api/release/types/release_definition_gates_options.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <vector>

namespace azdo::inline v1::api::release {

/// `ReleaseDefinitionGatesStep`
struct release_definition_gates_step {
    azdo::optional<std::vector<release_definition_gate>> gates{};
    azdo::optional<release_definition_gates_options> gates_options{};
    azdo::optional<std::int32_t> id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const release_definition_gates_step&) const = default;
    template <class self = release_definition_gates_step>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"gates", &self::gates>(),
            azdo::field<"gatesOptions", &self::gates_options>(),
            azdo::field<"id", &self::id>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
