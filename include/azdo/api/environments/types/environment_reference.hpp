// SPDX-License-Identifier: BSL-1.0
// A type of the area environments. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::environments {

/// `EnvironmentReference`
struct environment_reference {
    azdo::optional<std::int32_t> id{};
    azdo::optional<std::string> name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const environment_reference&) const = default;
    template <class self = environment_reference>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::environments
