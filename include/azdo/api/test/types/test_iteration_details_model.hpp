// SPDX-License-Identifier: BSL-1.0
// A type of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test/types/test_action_result_model.hpp>
#include <azdo/api/test/types/test_case_result_attachment_model.hpp>
#include <azdo/api/test/types/test_result_parameter_model.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::test {

/// `TestIterationDetailsModel`
struct test_iteration_details_model {
    azdo::optional<std::vector<test_action_result_model>> action_results{};
    azdo::optional<std::vector<test_case_result_attachment_model>> attachments{};
    azdo::optional<std::string> comment{};
    azdo::optional<azdo::sys_time> completed_date{};
    azdo::optional<double> duration_in_ms{};
    azdo::optional<std::string> error_message{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<std::string> outcome{};
    azdo::optional<std::vector<test_result_parameter_model>> parameters{};
    azdo::optional<azdo::sys_time> started_date{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_iteration_details_model&) const = default;
    template <class self = test_iteration_details_model>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"actionResults", &self::action_results>(),
            azdo::field<"attachments", &self::attachments>(),
            azdo::field<"comment", &self::comment>(),
            azdo::field<"completedDate", &self::completed_date>(),
            azdo::field<"durationInMs", &self::duration_in_ms>(),
            azdo::field<"errorMessage", &self::error_message>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"outcome", &self::outcome>(),
            azdo::field<"parameters", &self::parameters>(),
            azdo::field<"startedDate", &self::started_date>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test
