// SPDX-License-Identifier: BSL-1.0
// A type of the area approvalsAndChecks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/approvals_and_checks/types/resource.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::approvals_and_checks {

/// `CheckSuiteRequest`
struct check_suite_request {
    azdo::optional<azdo::json::raw> context{};
    azdo::optional<std::string> id{};
    azdo::optional<std::vector<resource>> resources{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const check_suite_request&) const = default;
    template <class self = check_suite_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"context", &self::context>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"resources", &self::resources>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::approvals_and_checks
