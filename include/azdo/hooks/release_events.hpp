// SPDX-License-Identifier: BSL-1.0
// The events of classic releases.
#pragma once

#include <azdo/core/time.hpp>
#include <azdo/hooks/event.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace azdo::inline v1::hooks {

/// A release in an event.
struct event_release {
    azdo::optional<std::int64_t> id{};
    std::string name{};
    std::string status{};
    std::string reason{};
    azdo::optional<sys_time> created_on{};
    event_identity created_by{};
    event_identity modified_by{};
    std::string description{};
    azdo::unknown_fields unknown_fields{};

    template <class self = event_release>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"id", &self::id>(), azdo::field<"name", &self::name>(), azdo::field<"status", &self::status>(),
            azdo::field<"reason", &self::reason>(), azdo::field<"createdOn", &self::created_on>(),
            azdo::field<"createdBy", &self::created_by>(), azdo::field<"modifiedBy", &self::modified_by>(),
            azdo::field<"description", &self::description>(), azdo::rest<&self::unknown_fields>());
    }
};

/// A stage of a release.
struct event_environment {
    azdo::optional<std::int64_t> id{};
    std::string name{};
    std::string status{};
    azdo::unknown_fields unknown_fields{};

    template <class self = event_environment>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"id", &self::id>(), azdo::field<"name", &self::name>(), azdo::field<"status", &self::status>(),
            azdo::rest<&self::unknown_fields>());
    }
};

/// An approval of a release.
struct event_release_approval {
    azdo::optional<std::int64_t> id{};
    std::string status{};
    std::string approval_type{};
    event_identity approver{};
    std::string comments{};
    azdo::unknown_fields unknown_fields{};

    template <class self = event_release_approval>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"id", &self::id>(), azdo::field<"status", &self::status>(),
            azdo::field<"approvalType", &self::approval_type>(), azdo::field<"approver", &self::approver>(),
            azdo::field<"comments", &self::comments>(), azdo::rest<&self::unknown_fields>());
    }
};

/// Which releases a subscription is about; all if empty.
struct release_filter {
    azdo::optional<std::string> release_definition_id{};

    template <class self = release_filter>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"releaseDefinitionId", &self::release_definition_id>());
    }
};

/// Which deployments a subscription is about; all if empty.
struct deployment_filter {
    azdo::optional<std::string> release_definition_id{};
    azdo::optional<std::string> release_environment_id{};
    azdo::optional<std::string> release_environment_status{};
    azdo::optional<std::string> release_approval_type{};
    azdo::optional<std::string> release_approval_status{};

    template <class self = deployment_filter>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"releaseDefinitionId", &self::release_definition_id>(),
            azdo::field<"releaseEnvironmentId", &self::release_environment_id>(),
            azdo::field<"releaseEnvironmentStatus", &self::release_environment_status>(),
            azdo::field<"releaseApprovalType", &self::release_approval_type>(),
            azdo::field<"releaseApprovalStatus", &self::release_approval_status>());
    }
};

/// What the events of releases tell; each leaves some members empty.
struct event_release_change {
    event_release release{};
    event_environment environment{};
    event_release_approval approval{};
    json::raw project{}; ///< `{id, name}`
    azdo::unknown_fields unknown_fields{};

    template <class self = event_release_change>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"release", &self::release>(), azdo::field<"environment", &self::environment>(),
            azdo::field<"approval", &self::approval>(), azdo::field<"project", &self::project>(), azdo::rest<&self::unknown_fields>());
    }
};

/// A release was created.
struct release_created : event_release_change {
    static constexpr event_name name{"rm", "ms.vss-release.release-created-event"};
    using filter_type = release_filter;
};
/// A release was abandoned.
struct release_abandoned : event_release_change {
    static constexpr event_name name{"rm", "ms.vss-release.release-abandoned-event"};
    using filter_type = release_filter;
};
/// A deployment has started.
struct deployment_started : event_release_change {
    static constexpr event_name name{"rm", "ms.vss-release.deployment-started-event"};
    using filter_type = deployment_filter;
};
/// A deployment has ended.
struct deployment_completed : event_release_change {
    static constexpr event_name name{"rm", "ms.vss-release.deployment-completed-event"};
    using filter_type = deployment_filter;
};
/// A deployment waits for approval.
struct deployment_approval_pending : event_release_change {
    static constexpr event_name name{"rm", "ms.vss-release.deployment-approval-pending-event"};
    using filter_type = deployment_filter;
};
/// An approval of a deployment has ended.
struct deployment_approval_completed : event_release_change {
    static constexpr event_name name{"rm", "ms.vss-release.deployment-approval-completed-event"};
    using filter_type = deployment_filter;
};

} // namespace azdo::inline v1::hooks
