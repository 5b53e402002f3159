// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/plan_type.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::work {

/// `UpdatePlan`
struct update_plan_type {
    azdo::optional<std::string> description{};
    azdo::optional<std::string> name{};
    azdo::optional<azdo::json::raw> properties{};
    azdo::optional<std::int32_t> revision{};
    azdo::optional<azdo::open_enum<plan_type>> type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const update_plan_type&) const = default;
    template <class self = update_plan_type>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"description", &self::description>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"properties", &self::properties>(),
            azdo::field<"revision", &self::revision>(),
            azdo::field<"type", &self::type>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::work
