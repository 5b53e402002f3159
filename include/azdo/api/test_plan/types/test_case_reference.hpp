// SPDX-License-Identifier: BSL-1.0
// A type of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_plan/types/identity_ref.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_plan {

/// `TestCaseReference`, only in answers
struct test_case_reference {
    azdo::optional<identity_ref> assigned_to{};
    azdo::optional<std::int32_t> id{};
    std::string name{};
    std::string state{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const test_case_reference&) const = default;
    template <class self = test_case_reference>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"assignedTo", &self::assigned_to>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"state", &self::state>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_plan
