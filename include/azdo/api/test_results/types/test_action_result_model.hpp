// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/shared_step_model.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `TestActionResultModel`
struct test_action_result_model {
    azdo::optional<std::string> action_path{};
    azdo::optional<std::string> actual_result_message{};
    azdo::optional<std::string> comment{};
    azdo::optional<azdo::sys_time> completed_date{};
    azdo::optional<double> duration_in_ms{};
    azdo::optional<std::string> error_message{};
    azdo::optional<std::int32_t> iteration_id{};
    azdo::optional<std::string> outcome{};
    azdo::optional<azdo::api::test_results::shared_step_model> shared_step_model{};
    azdo::optional<azdo::sys_time> started_date{};
    azdo::optional<std::string> step_identifier{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_action_result_model&) const = default;
    template <class self = test_action_result_model>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"actionPath", &self::action_path>(),
            azdo::field<"actualResultMessage", &self::actual_result_message>(),
            azdo::field<"comment", &self::comment>(),
            azdo::field<"completedDate", &self::completed_date>(),
            azdo::field<"durationInMs", &self::duration_in_ms>(),
            azdo::field<"errorMessage", &self::error_message>(),
            azdo::field<"iterationId", &self::iteration_id>(),
            azdo::field<"outcome", &self::outcome>(),
            azdo::field<"sharedStepModel", &self::shared_step_model>(),
            azdo::field<"startedDate", &self::started_date>(),
            azdo::field<"stepIdentifier", &self::step_identifier>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
