// SPDX-License-Identifier: BSL-1.0
// A type of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test/types/custom_test_field.hpp>
#include <azdo/api/test/types/dtl_environment_details.hpp>
#include <azdo/api/test/types/run_summary_model.hpp>
#include <azdo/api/test/types/shallow_reference.hpp>
#include <azdo/api/test/types/test_message_log_details.hpp>
#include <azdo/api/test/types/test_run_substate.hpp>
#include <azdo/api/test/types/test_tag.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::test {

/// `RunUpdateModel`
struct run_update_model {
    azdo::optional<shallow_reference> build{};
    azdo::optional<std::string> build_drop_location{};
    azdo::optional<std::string> build_flavor{};
    azdo::optional<std::string> build_platform{};
    azdo::optional<std::string> comment{};
    azdo::optional<std::string> completed_date{};
    azdo::optional<std::string> controller{};
    azdo::optional<std::vector<custom_test_field>> custom_test_fields{};
    std::optional<bool> delete_in_progress_results{};
    azdo::optional<shallow_reference> dtl_aut_environment{};
    azdo::optional<shallow_reference> dtl_environment{};
    azdo::optional<azdo::api::test::dtl_environment_details> dtl_environment_details{};
    azdo::optional<std::string> due_date{};
    azdo::optional<std::string> error_message{};
    azdo::optional<std::string> iteration{};
    azdo::optional<std::vector<test_message_log_details>> log_entries{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> release_environment_uri{};
    azdo::optional<std::string> release_uri{};
    azdo::optional<std::vector<run_summary_model>> run_summary{};
    azdo::optional<std::string> source_workflow{};
    azdo::optional<std::string> started_date{};
    azdo::optional<std::string> state{};
    azdo::optional<azdo::open_enum<test_run_substate>> substate{};
    azdo::optional<std::vector<test_tag>> tags{};
    azdo::optional<std::string> test_environment_id{};
    azdo::optional<shallow_reference> test_settings{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const run_update_model&) const = default;
    template <class self = run_update_model>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"build", &self::build>(),
            azdo::field<"buildDropLocation", &self::build_drop_location>(),
            azdo::field<"buildFlavor", &self::build_flavor>(),
            azdo::field<"buildPlatform", &self::build_platform>(),
            azdo::field<"comment", &self::comment>(),
            azdo::field<"completedDate", &self::completed_date>(),
            azdo::field<"controller", &self::controller>(),
            azdo::field<"customTestFields", &self::custom_test_fields>(),
            azdo::field<"deleteInProgressResults", &self::delete_in_progress_results>(),
            azdo::field<"dtlAutEnvironment", &self::dtl_aut_environment>(),
            azdo::field<"dtlEnvironment", &self::dtl_environment>(),
            azdo::field<"dtlEnvironmentDetails", &self::dtl_environment_details>(),
            azdo::field<"dueDate", &self::due_date>(),
            azdo::field<"errorMessage", &self::error_message>(),
            azdo::field<"iteration", &self::iteration>(),
            azdo::field<"logEntries", &self::log_entries>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"releaseEnvironmentUri", &self::release_environment_uri>(),
            azdo::field<"releaseUri", &self::release_uri>(),
            azdo::field<"runSummary", &self::run_summary>(),
            azdo::field<"sourceWorkflow", &self::source_workflow>(),
            azdo::field<"startedDate", &self::started_date>(),
            azdo::field<"state", &self::state>(),
            azdo::field<"substate", &self::substate>(),
            azdo::field<"tags", &self::tags>(),
            azdo::field<"testEnvironmentId", &self::test_environment_id>(),
            azdo::field<"testSettings", &self::test_settings>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test
