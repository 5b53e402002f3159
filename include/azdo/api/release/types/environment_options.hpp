// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>

namespace azdo::inline v1::api::release {

/// `EnvironmentOptions`
struct environment_options {
    std::optional<bool> auto_link_work_items{};
    std::optional<bool> badge_enabled{};
    std::optional<bool> publish_deployment_status{};
    std::optional<bool> pull_request_deployment_enabled{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const environment_options&) const = default;
    template <class self = environment_options>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"autoLinkWorkItems", &self::auto_link_work_items>(),
            azdo::field<"badgeEnabled", &self::badge_enabled>(),
            azdo::field<"publishDeploymentStatus", &self::publish_deployment_status>(),
            azdo::field<"pullRequestDeploymentEnabled", &self::pull_request_deployment_enabled>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
