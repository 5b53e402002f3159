// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::processes {

/// `WorkItemStateInputModel`
struct work_item_state_input_model {
    azdo::optional<std::string> color{};
    azdo::optional<std::string> name{};
    azdo::optional<std::int32_t> order{};
    azdo::optional<std::string> state_category{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item_state_input_model&) const = default;
    template <class self = work_item_state_input_model>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"color", &self::color>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"order", &self::order>(),
            azdo::field<"stateCategory", &self::state_category>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::processes
