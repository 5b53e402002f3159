// SPDX-License-Identifier: BSL-1.0
// A type of the area core. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::core {

/// `ProjectProperty`, only in answers
struct project_property {
    std::string name{};
    azdo::optional<azdo::json::raw> value{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const project_property&) const = default;
    template <class self = project_property>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"name", &self::name>(),
            azdo::field<"value", &self::value>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::core
