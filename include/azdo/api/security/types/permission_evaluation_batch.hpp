// SPDX-License-Identifier: BSL-1.0
// A type of the area security. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/security/types/permission_evaluation.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <vector>

namespace azdo::inline v1::api::security {

/// `PermissionEvaluationBatch`
struct permission_evaluation_batch {
    std::optional<bool> always_allow_administrators{};
    azdo::optional<std::vector<permission_evaluation>> evaluations{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const permission_evaluation_batch&) const = default;
    template <class self = permission_evaluation_batch>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"alwaysAllowAdministrators", &self::always_allow_administrators>(),
            azdo::field<"evaluations", &self::evaluations>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::security
