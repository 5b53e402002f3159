// SPDX-License-Identifier: BSL-1.0
// A type of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test/types/custom_test_field.hpp>
#include <azdo/api/test/types/result_group_type.hpp>
#include <azdo/api/test/types/shallow_reference.hpp>
#include <azdo/api/test/types/test_case_result_identifier.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::test {

/// `TestSubResult`
struct test_sub_result {
    azdo::optional<std::string> comment{};
    azdo::optional<azdo::sys_time> completed_date{};
    azdo::optional<std::string> computer_name{};
    azdo::optional<shallow_reference> configuration{};
    azdo::optional<std::vector<custom_test_field>> custom_fields{};
    azdo::optional<std::string> display_name{};
    azdo::optional<std::int64_t> duration_in_ms{};
    azdo::optional<std::string> error_message{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<azdo::sys_time> last_updated_date{};
    azdo::optional<std::string> outcome{};
    azdo::optional<std::int32_t> parent_id{};
    azdo::optional<azdo::open_enum<azdo::api::test::result_group_type>> result_group_type{};
    azdo::optional<std::int32_t> sequence_id{};
    azdo::optional<std::string> stack_trace{};
    azdo::optional<azdo::sys_time> started_date{};
    azdo::optional<std::vector<test_sub_result>> sub_results{};
    azdo::optional<test_case_result_identifier> test_result{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_sub_result&) const = default;
    template <class self = test_sub_result>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"comment", &self::comment>(),
            azdo::field<"completedDate", &self::completed_date>(),
            azdo::field<"computerName", &self::computer_name>(),
            azdo::field<"configuration", &self::configuration>(),
            azdo::field<"customFields", &self::custom_fields>(),
            azdo::field<"displayName", &self::display_name>(),
            azdo::field<"durationInMs", &self::duration_in_ms>(),
            azdo::field<"errorMessage", &self::error_message>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"lastUpdatedDate", &self::last_updated_date>(),
            azdo::field<"outcome", &self::outcome>(),
            azdo::field<"parentId", &self::parent_id>(),
            azdo::field<"resultGroupType", &self::result_group_type>(),
            azdo::field<"sequenceId", &self::sequence_id>(),
            azdo::field<"stackTrace", &self::stack_trace>(),
            azdo::field<"startedDate", &self::started_date>(),
            azdo::field<"subResults", &self::sub_results>(),
            azdo::field<"testResult", &self::test_result>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test
