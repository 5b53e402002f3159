// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_plan/types/clone_operation_state.hpp>
#include <azdo/api/test_plan/types/clone_statistics.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>

namespace azdo::inline v1::api::test_plan {

/// `CloneOperationCommonResponse`, only in answers
struct clone_operation_common_response {
    azdo::optional<azdo::api::test_plan::clone_statistics> clone_statistics{};
    azdo::optional<azdo::sys_time> completion_date{};
    azdo::optional<azdo::sys_time> creation_date{};
    std::map<std::string, azdo::json::raw> links{};
    std::string message{};
    azdo::optional<std::int32_t> op_id{};
    azdo::optional<azdo::open_enum<clone_operation_state>> state{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const clone_operation_common_response&) const = default;
    template <class self = clone_operation_common_response>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"cloneStatistics", &self::clone_statistics>(),
            azdo::field<"completionDate", &self::completion_date>(),
            azdo::field<"creationDate", &self::creation_date>(),
            azdo::field<"links", &self::links>(),
            azdo::field<"message", &self::message>(),
            azdo::field<"opId", &self::op_id>(),
            azdo::field<"state", &self::state>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_plan
