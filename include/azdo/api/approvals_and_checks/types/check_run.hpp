// SPDX-License-Identifier: BSL-1.0
// A type of the area approvalsAndChecks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/approvals_and_checks/types/check_configuration_ref.hpp>
#include <azdo/api/approvals_and_checks/types/check_evaluation_order.hpp>
#include <azdo/api/approvals_and_checks/types/check_run_status.hpp>
#include <azdo/api/approvals_and_checks/types/check_run_update.hpp>
#include <azdo/api/approvals_and_checks/types/identity_ref.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::approvals_and_checks {

/// `CheckRun`, only in answers
struct check_run {
    azdo::optional<azdo::api::approvals_and_checks::check_configuration_ref> check_configuration_ref{};
    azdo::optional<azdo::sys_time> completed_date{};
    azdo::optional<azdo::sys_time> created_date{};
    azdo::optional<azdo::open_enum<check_evaluation_order>> evaluation_order{};
    std::string id{};
    azdo::optional<identity_ref> modified_by{};
    std::string result_message{};
    std::vector<check_run_update> result_updates{};
    azdo::optional<azdo::open_enum<check_run_status>> status{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const check_run&) const = default;
    template <class self = check_run>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"checkConfigurationRef", &self::check_configuration_ref>(),
            azdo::field<"completedDate", &self::completed_date>(),
            azdo::field<"createdDate", &self::created_date>(),
            azdo::field<"evaluationOrder", &self::evaluation_order>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"modifiedBy", &self::modified_by>(),
            azdo::field<"resultMessage", &self::result_message>(),
            azdo::field<"resultUpdates", &self::result_updates>(),
            azdo::field<"status", &self::status>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::approvals_and_checks
