// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/dismissal_type.hpp>
#include <azdo/api/advanced_security/types/state.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::advanced_security {

/// `AlertStateUpdate`
struct alert_state_update {
    azdo::optional<std::string> dismissed_comment{};
    azdo::optional<azdo::open_enum<dismissal_type>> dismissed_reason{};
    azdo::optional<azdo::open_enum<azdo::api::advanced_security::state>> state{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const alert_state_update&) const = default;
    template <class self = alert_state_update>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"dismissedComment", &self::dismissed_comment>(),
            azdo::field<"dismissedReason", &self::dismissed_reason>(),
            azdo::field<"state", &self::state>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::advanced_security
