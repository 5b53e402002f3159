// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/check_configuration_reference.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace azdo::inline v1::api::release {

/// `WorkflowTask`
struct workflow_task {
    std::optional<bool> always_run{};
    azdo::optional<check_configuration_reference> check_config{};
    azdo::optional<std::string> condition{};
    std::optional<bool> continue_on_error{};
    azdo::optional<std::string> definition_type{};
    std::optional<bool> enabled{};
    azdo::optional<std::map<std::string, std::string>> environment{};
    azdo::optional<std::map<std::string, std::string>> inputs{};
    azdo::optional<std::string> name{};
    azdo::optional<std::map<std::string, std::string>> override_inputs{};
    azdo::optional<std::string> ref_name{};
    azdo::optional<std::int32_t> retry_count_on_task_failure{};
    azdo::optional<std::string> task_id{};
    azdo::optional<std::int32_t> timeout_in_minutes{};
    azdo::optional<std::string> version{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const workflow_task&) const = default;
    template <class self = workflow_task>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"alwaysRun", &self::always_run>(),
            azdo::field<"checkConfig", &self::check_config>(),
            azdo::field<"condition", &self::condition>(),
            azdo::field<"continueOnError", &self::continue_on_error>(),
            azdo::field<"definitionType", &self::definition_type>(),
            azdo::field<"enabled", &self::enabled>(),
            azdo::field<"environment", &self::environment>(),
            azdo::field<"inputs", &self::inputs>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"overrideInputs", &self::override_inputs>(),
            azdo::field<"refName", &self::ref_name>(),
            azdo::field<"retryCountOnTaskFailure", &self::retry_count_on_task_failure>(),
            azdo::field<"taskId", &self::task_id>(),
            azdo::field<"timeoutInMinutes", &self::timeout_in_minutes>(),
            azdo::field<"version", &self::version>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
