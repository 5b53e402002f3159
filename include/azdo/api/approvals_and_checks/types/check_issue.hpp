// SPDX-License-Identifier: BSL-1.0
// A type of the area approvalsAndChecks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/approvals_and_checks/types/check_issue_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::approvals_and_checks {

/// `CheckIssue`
struct check_issue {
    azdo::optional<std::string> description{};
    azdo::optional<std::string> detailed_message{};
    azdo::optional<std::string> message{};
    azdo::optional<azdo::open_enum<check_issue_type>> type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const check_issue&) const = default;
    template <class self = check_issue>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"description", &self::description>(),
            azdo::field<"detailedMessage", &self::detailed_message>(),
            azdo::field<"message", &self::message>(),
            azdo::field<"type", &self::type>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::approvals_and_checks
