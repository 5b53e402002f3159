// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::work {

/// `BacklogLevel`, only in answers
struct backlog_level {
    std::string category_reference_name{};
    std::string plural_name{};
    std::vector<std::string> work_item_states{};
    std::vector<std::string> work_item_types{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const backlog_level&) const = default;
    template <class self = backlog_level>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"categoryReferenceName", &self::category_reference_name>(),
            azdo::field<"pluralName", &self::plural_name>(),
            azdo::field<"workItemStates", &self::work_item_states>(),
            azdo::field<"workItemTypes", &self::work_item_types>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
