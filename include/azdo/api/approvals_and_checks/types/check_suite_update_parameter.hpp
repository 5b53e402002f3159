// SPDX-License-Identifier: BSL-1.0
// A type of the area approvalsAndChecks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/approvals_and_checks/types/update_action.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::approvals_and_checks {

/// `CheckSuiteUpdateParameter`
struct check_suite_update_parameter {
    azdo::optional<azdo::open_enum<update_action>> action{};
    azdo::optional<std::string> check_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const check_suite_update_parameter&) const = default;
    template <class self = check_suite_update_parameter>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"action", &self::action>(),
            azdo::field<"checkId", &self::check_id>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::approvals_and_checks
