// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/work_item_reference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::work {

/// `WorkItemLink`, only in answers
struct work_item_link {
    std::string rel{};
    azdo::optional<work_item_reference> source{};
    azdo::optional<work_item_reference> target{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item_link&) const = default;
    template <class self = work_item_link>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"rel", &self::rel>(),
            azdo::field<"source", &self::source>(),
            azdo::field<"target", &self::target>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
