// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/license_state.hpp>
#include <azdo/api/advanced_security/types/license_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::advanced_security {

/// `License`, only in answers
struct license {
    std::string name{};
    azdo::optional<azdo::open_enum<license_state>> state{};
    azdo::optional<azdo::open_enum<license_type>> type{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const license&) const = default;
    template <class self = license>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"name", &self::name>(),
            azdo::field<"state", &self::state>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
