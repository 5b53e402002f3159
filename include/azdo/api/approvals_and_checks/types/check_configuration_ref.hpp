// SPDX-License-Identifier: BSL-1.0
// A type of the area approvalsAndChecks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/approvals_and_checks/types/check_type.hpp>
#include <azdo/api/approvals_and_checks/types/resource.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::approvals_and_checks {

/// `CheckConfigurationRef`, only in answers
struct check_configuration_ref {
    azdo::optional<std::int32_t> id{};
    azdo::optional<azdo::api::approvals_and_checks::resource> resource{};
    azdo::optional<check_type> type{};
    std::string url{};
    azdo::optional<std::int32_t> version{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const check_configuration_ref&) const = default;
    template <class self = check_configuration_ref>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::field<"resource", &self::resource>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"version", &self::version>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::approvals_and_checks
