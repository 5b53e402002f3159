// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/processes/types/customization_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::processes {

/// `WorkItemStateResultModel`, only in answers
struct work_item_state_result_model {
    std::string color{};
    azdo::optional<azdo::open_enum<azdo::api::processes::customization_type>> customization_type{};
    std::optional<bool> hidden{};
    std::string id{};
    std::string name{};
    azdo::optional<std::int32_t> order{};
    std::string state_category{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item_state_result_model&) const = default;
    template <class self = work_item_state_result_model>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"color", &self::color>(),
            azdo::field<"customizationType", &self::customization_type>(),
            azdo::field<"hidden", &self::hidden>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"order", &self::order>(),
            azdo::field<"stateCategory", &self::state_category>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::processes
