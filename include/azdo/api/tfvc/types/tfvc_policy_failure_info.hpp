// SPDX-License-Identifier: BSL-1.0
// A type of the area tfvc. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::tfvc {

/// `TfvcPolicyFailureInfo`
struct tfvc_policy_failure_info {
    azdo::optional<std::string> message{};
    azdo::optional<std::string> policy_name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const tfvc_policy_failure_info&) const = default;
    template <class self = tfvc_policy_failure_info>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"message", &self::message>(),
            azdo::field<"policyName", &self::policy_name>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::tfvc
