// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/build_configuration.hpp>
#include <azdo/api/test_results/types/custom_test_field.hpp>
#include <azdo/api/test_results/types/dtl_environment_details.hpp>
#include <azdo/api/test_results/types/identity_ref.hpp>
#include <azdo/api/test_results/types/pipeline_reference.hpp>
#include <azdo/api/test_results/types/release_reference.hpp>
#include <azdo/api/test_results/types/run_filter.hpp>
#include <azdo/api/test_results/types/run_summary_model.hpp>
#include <azdo/api/test_results/types/shallow_reference.hpp>
#include <azdo/api/test_results/types/test_tag.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::test_results {

/// `RunCreateModel`
struct run_create_model {
    std::optional<bool> automated{};
    azdo::optional<shallow_reference> build{};
    azdo::optional<std::string> build_drop_location{};
    azdo::optional<std::string> build_flavor{};
    azdo::optional<std::string> build_platform{};
    azdo::optional<build_configuration> build_reference{};
    azdo::optional<std::string> comment{};
    azdo::optional<std::string> complete_date{};
    azdo::optional<std::vector<std::int32_t>> configuration_ids{};
    azdo::optional<std::string> controller{};
    azdo::optional<std::vector<custom_test_field>> custom_test_fields{};
    azdo::optional<shallow_reference> dtl_aut_environment{};
    azdo::optional<shallow_reference> dtl_test_environment{};
    azdo::optional<std::string> due_date{};
    azdo::optional<dtl_environment_details> environment_details{};
    azdo::optional<std::string> error_message{};
    azdo::optional<run_filter> filter{};
    azdo::optional<std::string> iteration{};
    azdo::optional<std::string> name{};
    azdo::optional<identity_ref> owner{};
    azdo::optional<azdo::api::test_results::pipeline_reference> pipeline_reference{};
    azdo::optional<shallow_reference> plan{};
    azdo::optional<std::vector<std::int32_t>> point_ids{};
    azdo::optional<std::string> release_environment_uri{};
    azdo::optional<azdo::api::test_results::release_reference> release_reference{};
    azdo::optional<std::string> release_uri{};
    azdo::optional<std::vector<run_summary_model>> run_summary{};
    azdo::optional<std::string> run_timeout{};
    azdo::optional<std::string> source_workflow{};
    azdo::optional<std::string> start_date{};
    azdo::optional<std::string> state{};
    azdo::optional<std::vector<test_tag>> tags{};
    azdo::optional<std::string> test_configurations_mapping{};
    azdo::optional<std::string> test_environment_id{};
    azdo::optional<shallow_reference> test_settings{};
    azdo::optional<std::string> type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const run_create_model&) const = default;
    template <class self = run_create_model>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"automated", &self::automated>(),
            azdo::field<"build", &self::build>(),
            azdo::field<"buildDropLocation", &self::build_drop_location>(),
            azdo::field<"buildFlavor", &self::build_flavor>(),
            azdo::field<"buildPlatform", &self::build_platform>(),
            azdo::field<"buildReference", &self::build_reference>(),
            azdo::field<"comment", &self::comment>(),
            azdo::field<"completeDate", &self::complete_date>(),
            azdo::field<"configurationIds", &self::configuration_ids>(),
            azdo::field<"controller", &self::controller>(),
            azdo::field<"customTestFields", &self::custom_test_fields>(),
            azdo::field<"dtlAutEnvironment", &self::dtl_aut_environment>(),
            azdo::field<"dtlTestEnvironment", &self::dtl_test_environment>(),
            azdo::field<"dueDate", &self::due_date>(),
            azdo::field<"environmentDetails", &self::environment_details>(),
            azdo::field<"errorMessage", &self::error_message>(),
            azdo::field<"filter", &self::filter>(),
            azdo::field<"iteration", &self::iteration>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"owner", &self::owner>(),
            azdo::field<"pipelineReference", &self::pipeline_reference>(),
            azdo::field<"plan", &self::plan>(),
            azdo::field<"pointIds", &self::point_ids>(),
            azdo::field<"releaseEnvironmentUri", &self::release_environment_uri>(),
            azdo::field<"releaseReference", &self::release_reference>(),
            azdo::field<"releaseUri", &self::release_uri>(),
            azdo::field<"runSummary", &self::run_summary>(),
            azdo::field<"runTimeout", &self::run_timeout>(),
            azdo::field<"sourceWorkflow", &self::source_workflow>(),
            azdo::field<"startDate", &self::start_date>(),
            azdo::field<"state", &self::state>(),
            azdo::field<"tags", &self::tags>(),
            azdo::field<"testConfigurationsMapping", &self::test_configurations_mapping>(),
            azdo::field<"testEnvironmentId", &self::test_environment_id>(),
            azdo::field<"testSettings", &self::test_settings>(),
            azdo::field<"type", &self::type>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_results
