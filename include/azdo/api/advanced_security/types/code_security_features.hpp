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

/// `CodeSecurityFeatures`
struct code_security_features {
    std::optional<bool> autofix_enabled{};
    std::optional<bool> code_ql_enabled{};
    azdo::optional<std::string> code_security_changed_by{};
    std::optional<bool> code_security_enabled{};
    azdo::optional<azdo::sys_time> code_security_enablement_last_changed_date{};
    std::optional<bool> dependency_scanning_injection_enabled{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const code_security_features&) const = default;
    template <class self = code_security_features>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"autofixEnabled", &self::autofix_enabled>(),
            azdo::field<"codeQLEnabled", &self::code_ql_enabled>(),
            azdo::field<"codeSecurityChangedBy", &self::code_security_changed_by>(),
            azdo::field<"codeSecurityEnabled", &self::code_security_enabled>(),
            azdo::field<"codeSecurityEnablementLastChangedDate", &self::code_security_enablement_last_changed_date>(),
            azdo::field<"dependencyScanningInjectionEnabled", &self::dependency_scanning_injection_enabled>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::advanced_security
