// SPDX-License-Identifier: BSL-1.0
// A type of the area processadmin. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/processadmin/types/admin_behavior_field.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::processadmin {

/// `AdminBehavior`, only in answers
struct admin_behavior {
    std::optional<bool> abstract{};
    std::string color{};
    std::optional<bool> custom{};
    std::string description{};
    std::vector<admin_behavior_field> fields{};
    std::string id{};
    std::string inherits{};
    std::string name{};
    std::optional<bool> overriden{};
    azdo::optional<std::int32_t> rank{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const admin_behavior&) const = default;
    template <class self = admin_behavior>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"abstract", &self::abstract>(),
            azdo::field<"color", &self::color>(),
            azdo::field<"custom", &self::custom>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"fields", &self::fields>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"inherits", &self::inherits>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"overriden", &self::overriden>(),
            azdo::field<"rank", &self::rank>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::processadmin
