// SPDX-License-Identifier: BSL-1.0
// A type of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test {

/// `TestResultParameterModel`
struct test_result_parameter_model {
    azdo::optional<std::string> action_path{};
    azdo::optional<std::int32_t> iteration_id{};
    azdo::optional<std::string> parameter_name{};
    azdo::optional<std::string> step_identifier{};
    azdo::optional<std::string> url{};
    azdo::optional<std::string> value{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_result_parameter_model&) const = default;
    template <class self = test_result_parameter_model>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"actionPath", &self::action_path>(),
            azdo::field<"iterationId", &self::iteration_id>(),
            azdo::field<"parameterName", &self::parameter_name>(),
            azdo::field<"stepIdentifier", &self::step_identifier>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"value", &self::value>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test
