// SPDX-License-Identifier: BSL-1.0
// A type of the area approvalsAndChecks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::approvals_and_checks {

/// `Resource`
struct resource {
    azdo::optional<std::string> id{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const resource&) const = default;
    template <class self = resource>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"type", &self::type>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::approvals_and_checks
