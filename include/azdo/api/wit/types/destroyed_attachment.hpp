// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/attachment_reference.hpp>
#include <azdo/api/wit/types/work_item_reference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::wit {

/// `DestroyedAttachment`, only in answers
struct destroyed_attachment {
    std::vector<work_item_reference> affected_work_items{};
    azdo::optional<attachment_reference> attachment{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const destroyed_attachment&) const = default;
    template <class self = destroyed_attachment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"affectedWorkItems", &self::affected_work_items>(),
            azdo::field<"attachment", &self::attachment>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::wit
