// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/result.hpp>
#include <azdo/api/advanced_security/types/state.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>

namespace azdo::inline v1::api::advanced_security {

/// `AnalysisResult`, only in answers
struct analysis_result {
    azdo::optional<std::int64_t> analysis_result_id{};
    azdo::optional<std::int64_t> first_introduced_instance_id{};
    azdo::optional<std::int64_t> fixed_instance_id{};
    azdo::optional<std::int64_t> introduced_instance_id{};
    azdo::optional<std::int64_t> last_seen_instance_id{};
    azdo::optional<azdo::api::advanced_security::result> result{};
    azdo::optional<azdo::open_enum<azdo::api::advanced_security::state>> state{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const analysis_result&) const = default;
    template <class self = analysis_result>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"analysisResultId", &self::analysis_result_id>(),
            azdo::field<"firstIntroducedInstanceId", &self::first_introduced_instance_id>(),
            azdo::field<"fixedInstanceId", &self::fixed_instance_id>(),
            azdo::field<"introducedInstanceId", &self::introduced_instance_id>(),
            azdo::field<"lastSeenInstanceId", &self::last_seen_instance_id>(),
            azdo::field<"result", &self::result>(),
            azdo::field<"state", &self::state>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
