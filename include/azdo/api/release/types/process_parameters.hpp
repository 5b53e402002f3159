// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/data_source_binding_base.hpp>
#include <azdo/api/release/types/task_input_definition_base.hpp>
#include <azdo/api/release/types/task_source_definition_base.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::release {

/// `ProcessParameters`
struct process_parameters {
    azdo::optional<std::vector<data_source_binding_base>> data_source_bindings{};
    azdo::optional<std::vector<task_input_definition_base>> inputs{};
    azdo::optional<std::vector<task_source_definition_base>> source_definitions{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const process_parameters&) const = default;
    template <class self = process_parameters>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"dataSourceBindings", &self::data_source_bindings>(),
            azdo::field<"inputs", &self::inputs>(),
            azdo::field<"sourceDefinitions", &self::source_definitions>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
