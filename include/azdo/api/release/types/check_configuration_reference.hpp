// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::release {

/// `CheckConfigurationReference`
struct check_configuration_reference {
    azdo::optional<std::int32_t> id{};
    azdo::optional<std::string> resource_name{};
    azdo::optional<std::string> resource_type{};
    azdo::optional<std::int32_t> version{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const check_configuration_reference&) const = default;
    template <class self = check_configuration_reference>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::field<"resourceName", &self::resource_name>(),
            azdo::field<"resourceType", &self::resource_type>(),
            azdo::field<"version", &self::version>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
