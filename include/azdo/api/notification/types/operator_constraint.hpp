// SPDX-License-Identifier: BSL-1.0
// A type of the area notification. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::notification {

/// `OperatorConstraint`, only in answers
struct operator_constraint {
    std::string operator_{};
    std::vector<std::string> supported_scopes{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const operator_constraint&) const = default;
    template <class self = operator_constraint>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"operator", &self::operator_>(),
            azdo::field<"supportedScopes", &self::supported_scopes>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::notification
