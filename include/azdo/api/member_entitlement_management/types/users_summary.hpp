// SPDX-License-Identifier: BSL-1.0
// A type of the area memberEntitlementManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/member_entitlement_management/types/access_level.hpp>
#include <azdo/api/member_entitlement_management/types/group_option.hpp>
#include <azdo/api/member_entitlement_management/types/license_summary_data.hpp>
#include <azdo/api/member_entitlement_management/types/project_ref.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::member_entitlement_management {

/// `UsersSummary`, only in answers
struct users_summary {
    std::vector<access_level> available_access_levels{};
    azdo::optional<access_level> default_access_level{};
    std::vector<group_option> group_options{};
    std::vector<license_summary_data> licenses{};
    std::vector<project_ref> project_refs{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const users_summary&) const = default;
    template <class self = users_summary>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"availableAccessLevels", &self::available_access_levels>(),
            azdo::field<"defaultAccessLevel", &self::default_access_level>(),
            azdo::field<"groupOptions", &self::group_options>(),
            azdo::field<"licenses", &self::licenses>(),
            azdo::field<"projectRefs", &self::project_refs>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::member_entitlement_management
