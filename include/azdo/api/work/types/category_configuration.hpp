// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/work_item_type_reference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::work {

/// `CategoryConfiguration`, only in answers
struct category_configuration {
    std::string name{};
    std::string reference_name{};
    std::vector<work_item_type_reference> work_item_types{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const category_configuration&) const = default;
    template <class self = category_configuration>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"name", &self::name>(),
            azdo::field<"referenceName", &self::reference_name>(),
            azdo::field<"workItemTypes", &self::work_item_types>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
