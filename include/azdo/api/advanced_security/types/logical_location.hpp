// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/dependency_kind.hpp>
#include <azdo/api/advanced_security/types/license.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::advanced_security {

/// `LogicalLocation`, only in answers
struct logical_location {
    std::string fully_qualified_name{};
    azdo::optional<azdo::open_enum<dependency_kind>> kind{};
    azdo::optional<azdo::api::advanced_security::license> license{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const logical_location&) const = default;
    template <class self = logical_location>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"fullyQualifiedName", &self::fully_qualified_name>(),
            azdo::field<"kind", &self::kind>(),
            azdo::field<"license", &self::license>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
