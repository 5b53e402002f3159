// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/dependency_result.hpp>
#include <azdo/api/advanced_security/types/result_type_.hpp>
#include <azdo/api/advanced_security/types/severity.hpp>
#include <azdo/api/advanced_security/types/version_control_result.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::advanced_security {

/// `Result`, only in answers
struct result {
    azdo::optional<azdo::api::advanced_security::dependency_result> dependency_result{};
    std::string fingerprint{};
    azdo::optional<std::int64_t> fingerprint_id{};
    azdo::optional<std::int32_t> result_id{};
    std::string result_message{};
    azdo::optional<azdo::open_enum<azdo::api::advanced_security::result_type_>> result_type_{};
    azdo::optional<std::int32_t> rule_id{};
    std::string rule_short_description{};
    azdo::optional<azdo::open_enum<azdo::api::advanced_security::severity>> severity{};
    azdo::optional<azdo::api::advanced_security::version_control_result> version_control_result{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const result&) const = default;
    template <class self = result>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"dependencyResult", &self::dependency_result>(),
            azdo::field<"fingerprint", &self::fingerprint>(),
            azdo::field<"fingerprintId", &self::fingerprint_id>(),
            azdo::field<"resultId", &self::result_id>(),
            azdo::field<"resultMessage", &self::result_message>(),
            azdo::field<"resultType", &self::result_type_>(),
            azdo::field<"ruleId", &self::rule_id>(),
            azdo::field<"ruleShortDescription", &self::rule_short_description>(),
            azdo::field<"severity", &self::severity>(),
            azdo::field<"versionControlResult", &self::version_control_result>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
