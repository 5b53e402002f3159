// SPDX-License-Identifier: BSL-1.0
// A type of the area approvalsAndChecks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/approvals_and_checks/types/identity_ref.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>

namespace azdo::inline v1::api::approvals_and_checks {

/// `Permission`
struct permission {
    std::optional<bool> authorized{};
    azdo::optional<identity_ref> authorized_by{};
    azdo::optional<azdo::sys_time> authorized_on{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const permission&) const = default;
    template <class self = permission>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"authorized", &self::authorized>(),
            azdo::field<"authorizedBy", &self::authorized_by>(),
            azdo::field<"authorizedOn", &self::authorized_on>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::approvals_and_checks
