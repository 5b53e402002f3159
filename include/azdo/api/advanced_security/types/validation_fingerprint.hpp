// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/validation_result.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>

namespace azdo::inline v1::api::advanced_security {

/// `ValidationFingerprint`, only in answers
struct validation_fingerprint {
    std::map<std::string, std::string> asset_fingerprint{};
    std::string c3_id{};
    azdo::optional<std::int32_t> normalized_validation_tool_version{};
    std::string validation_fingerprint_hash{};
    std::string validation_fingerprint_json{};
    azdo::optional<azdo::sys_time> validity_last_updated_date{};
    azdo::optional<azdo::open_enum<validation_result>> validity_result{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const validation_fingerprint&) const = default;
    template <class self = validation_fingerprint>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"assetFingerprint", &self::asset_fingerprint>(),
            azdo::field<"c3Id", &self::c3_id>(),
            azdo::field<"normalizedValidationToolVersion", &self::normalized_validation_tool_version>(),
            azdo::field<"validationFingerprintHash", &self::validation_fingerprint_hash>(),
            azdo::field<"validationFingerprintJson", &self::validation_fingerprint_json>(),
            azdo::field<"validityLastUpdatedDate", &self::validity_last_updated_date>(),
            azdo::field<"validityResult", &self::validity_result>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
