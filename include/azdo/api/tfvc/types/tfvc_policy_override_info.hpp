// SPDX-License-Identifier: BSL-1.0
// A type of the area tfvc. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/tfvc/types/tfvc_policy_failure_info.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::tfvc {

/// `TfvcPolicyOverrideInfo`
struct tfvc_policy_override_info {
    azdo::optional<std::string> comment{};
    azdo::optional<std::vector<tfvc_policy_failure_info>> policy_failures{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const tfvc_policy_override_info&) const = default;
    template <class self = tfvc_policy_override_info>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"comment", &self::comment>(),
            azdo::field<"policyFailures", &self::policy_failures>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::tfvc
