// SPDX-License-Identifier: BSL-1.0
// A type of the area approvalsAndChecks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/approvals_and_checks/types/check_run.hpp>
#include <azdo/api/approvals_and_checks/types/check_run_status.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::approvals_and_checks {

/// `CheckSuite`, only in answers
struct check_suite {
    std::map<std::string, azdo::json::raw> links{};
    std::vector<check_run> check_runs{};
    azdo::optional<azdo::sys_time> completed_date{};
    azdo::optional<azdo::json::raw> context{};
    std::string id{};
    std::string message{};
    azdo::optional<azdo::open_enum<check_run_status>> status{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const check_suite&) const = default;
    template <class self = check_suite>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"checkRuns", &self::check_runs>(),
            azdo::field<"completedDate", &self::completed_date>(),
            azdo::field<"context", &self::context>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"message", &self::message>(),
            azdo::field<"status", &self::status>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::approvals_and_checks
