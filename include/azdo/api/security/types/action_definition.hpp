// SPDX-License-Identifier: BSL-1.0
// A type of the area security. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::security {

/// `ActionDefinition`, only in answers
struct action_definition {
    std::int32_t bit{};
    std::string display_name{};
    std::string name{};
    std::string namespace_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const action_definition&) const = default;
    template <class self = action_definition>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"bit", &self::bit>(azdo::as::required),
            azdo::field<"displayName", &self::display_name>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"namespaceId", &self::namespace_id>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::security
