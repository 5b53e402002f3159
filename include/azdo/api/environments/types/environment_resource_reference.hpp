// SPDX-License-Identifier: BSL-1.0
// A type of the area environments. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/environments/types/environment_resource_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::environments {

/// `EnvironmentResourceReference`, only in answers
struct environment_resource_reference {
    azdo::optional<std::int32_t> id{};
    std::string name{};
    std::vector<std::string> tags{};
    azdo::optional<azdo::open_enum<environment_resource_type>> type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const environment_resource_reference&) const = default;
    template <class self = environment_resource_reference>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"tags", &self::tags>(),
            azdo::field<"type", &self::type>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::environments
