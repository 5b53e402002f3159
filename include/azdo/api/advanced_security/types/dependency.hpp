// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/component_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::advanced_security {

/// `Dependency`, only in answers
struct dependency {
    std::string component_name{};
    azdo::optional<azdo::open_enum<azdo::api::advanced_security::component_type>> component_type{};
    std::string component_version{};
    azdo::optional<std::int32_t> dependency_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const dependency&) const = default;
    template <class self = dependency>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"componentName", &self::component_name>(),
            azdo::field<"componentType", &self::component_type>(),
            azdo::field<"componentVersion", &self::component_version>(),
            azdo::field<"dependencyId", &self::dependency_id>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
