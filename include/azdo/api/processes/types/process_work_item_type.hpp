// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/processes/types/customization_type.hpp>
#include <azdo/api/processes/types/form_layout.hpp>
#include <azdo/api/processes/types/work_item_state_result_model.hpp>
#include <azdo/api/processes/types/work_item_type_behavior.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::processes {

/// `ProcessWorkItemType`, only in answers
struct process_work_item_type {
    std::vector<work_item_type_behavior> behaviors{};
    std::string color{};
    azdo::optional<azdo::open_enum<customization_type>> customization{};
    std::string description{};
    std::string icon{};
    std::string inherits{};
    std::optional<bool> is_disabled{};
    azdo::optional<form_layout> layout{};
    std::string name{};
    std::string reference_name{};
    std::vector<work_item_state_result_model> states{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const process_work_item_type&) const = default;
    template <class self = process_work_item_type>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"behaviors", &self::behaviors>(),
            azdo::field<"color", &self::color>(),
            azdo::field<"customization", &self::customization>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"icon", &self::icon>(),
            azdo::field<"inherits", &self::inherits>(),
            azdo::field<"isDisabled", &self::is_disabled>(),
            azdo::field<"layout", &self::layout>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"referenceName", &self::reference_name>(),
            azdo::field<"states", &self::states>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::processes
