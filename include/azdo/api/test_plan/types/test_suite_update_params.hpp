// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_plan/types/identity_ref.hpp>
#include <azdo/api/test_plan/types/test_configuration_reference.hpp>
#include <azdo/api/test_plan/types/test_suite_reference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::test_plan {

/// `TestSuiteUpdateParams`
struct test_suite_update_params {
    azdo::optional<std::vector<test_configuration_reference>> default_configurations{};
    azdo::optional<std::vector<identity_ref>> default_testers{};
    std::optional<bool> inherit_default_configurations{};
    azdo::optional<std::string> name{};
    azdo::optional<test_suite_reference> parent_suite{};
    azdo::optional<std::string> query_string{};
    azdo::optional<std::int32_t> revision{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_suite_update_params&) const = default;
    template <class self = test_suite_update_params>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"defaultConfigurations", &self::default_configurations>(),
            azdo::field<"defaultTesters", &self::default_testers>(),
            azdo::field<"inheritDefaultConfigurations", &self::inherit_default_configurations>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"parentSuite", &self::parent_suite>(),
            azdo::field<"queryString", &self::query_string>(),
            azdo::field<"revision", &self::revision>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::test_plan
