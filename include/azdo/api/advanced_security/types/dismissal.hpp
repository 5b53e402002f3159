// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/dismissal_type.hpp>
#include <azdo/api/advanced_security/types/identity_ref.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::advanced_security {

/// `Dismissal`, only in answers
struct dismissal {
    azdo::optional<std::int64_t> dismissal_id{};
    azdo::optional<azdo::open_enum<azdo::api::advanced_security::dismissal_type>> dismissal_type{};
    std::string message{};
    std::string state_changed_by{};
    azdo::optional<identity_ref> state_changed_by_identity{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const dismissal&) const = default;
    template <class self = dismissal>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"dismissalId", &self::dismissal_id>(),
            azdo::field<"dismissalType", &self::dismissal_type>(),
            azdo::field<"message", &self::message>(),
            azdo::field<"stateChangedBy", &self::state_changed_by>(),
            azdo::field<"stateChangedByIdentity", &self::state_changed_by_identity>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
