// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::advanced_security {

/// `SecretProtectionFeatures`
struct secret_protection_features {
    std::optional<bool> block_pushes{};
    azdo::optional<std::string> secret_protection_changed_by{};
    std::optional<bool> secret_protection_enabled{};
    azdo::optional<azdo::sys_time> secret_protection_enablement_last_changed_date{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const secret_protection_features&) const = default;
    template <class self = secret_protection_features>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"blockPushes", &self::block_pushes>(),
            azdo::field<"secretProtectionChangedBy", &self::secret_protection_changed_by>(),
            azdo::field<"secretProtectionEnabled", &self::secret_protection_enabled>(),
            azdo::field<"secretProtectionEnablementLastChangedDate", &self::secret_protection_enablement_last_changed_date>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::advanced_security
