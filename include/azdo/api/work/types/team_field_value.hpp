// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::work {

/// `TeamFieldValue`
struct team_field_value {
    std::optional<bool> include_children{};
    azdo::optional<std::string> value{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const team_field_value&) const = default;
    template <class self = team_field_value>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"includeChildren", &self::include_children>(),
            azdo::field<"value", &self::value>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::work
