// SPDX-License-Identifier: BSL-1.0
// A type of the area processadmin. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::processadmin {

/// `AdminBehaviorField`, only in answers
struct admin_behavior_field {
    std::string behavior_field_id{};
    std::string id{};
    std::string name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const admin_behavior_field&) const = default;
    template <class self = admin_behavior_field>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"behaviorFieldId", &self::behavior_field_id>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::processadmin
