// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/approval_options.hpp>
#include <azdo/api/release/types/release_definition_approval_step.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::release {

/// `ReleaseDefinitionApprovals`
struct release_definition_approvals {
    azdo::optional<azdo::api::release::approval_options> approval_options{};
    azdo::optional<std::vector<release_definition_approval_step>> approvals{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const release_definition_approvals&) const = default;
    template <class self = release_definition_approvals>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"approvalOptions", &self::approval_options>(),
            azdo::field<"approvals", &self::approvals>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
