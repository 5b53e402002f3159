// SPDX-License-Identifier: BSL-1.0
// The events of Advanced Security.
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

/// Which alerts a subscription is about; all if empty.
struct alert_filter {
    azdo::optional<std::string> repository{}; ///< its id
    azdo::optional<std::string> branch{};
    azdo::optional<std::string> alert_type{};
    azdo::optional<std::string> severity{};
    azdo::optional<std::string> state{};

    template <class self = alert_filter>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"repository", &self::repository>(), azdo::field<"branch", &self::branch>(),
            azdo::field<"alertType", &self::alert_type>(), azdo::field<"severity", &self::severity>(),
            azdo::field<"state", &self::state>());
    }
};

/// An alert of GitHub Advanced Security for Azure DevOps.
struct event_alert {
    azdo::optional<std::int64_t> alert_id{};
    std::string title{};
    std::string alert_type{};
    std::string severity{};
    std::string state{};
    std::string repository_url{};
    std::string git_ref{};
    azdo::optional<sys_time> first_seen_date{};
    azdo::optional<sys_time> last_seen_date{};
    azdo::optional<sys_time> fixed_date{};
    azdo::unknown_fields unknown_fields{};

    template <class self = event_alert>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"alertId", &self::alert_id>(), azdo::field<"title", &self::title>(),
            azdo::field<"alertType", &self::alert_type>(), azdo::field<"severity", &self::severity>(), azdo::field<"state", &self::state>(),
            azdo::field<"repositoryUrl", &self::repository_url>(), azdo::field<"gitRef", &self::git_ref>(),
            azdo::field<"firstSeenDate", &self::first_seen_date>(), azdo::field<"lastSeenDate", &self::last_seen_date>(),
            azdo::field<"fixedDate", &self::fixed_date>(), azdo::rest<&self::unknown_fields>());
    }
};

/// An alert was created.
struct alert_created : event_alert {
    static constexpr event_name name{"advancedSecurity", "ms.vss-alerts.alert-created-event"};
    using filter_type = alert_filter;
};
/// The state of an alert changed.
struct alert_state_changed : event_alert {
    static constexpr event_name name{"advancedSecurity", "ms.vss-alerts.alert-state-changed-event"};
    using filter_type = alert_filter;
};
/// An alert was updated.
struct alert_updated : event_alert {
    static constexpr event_name name{"advancedSecurity", "ms.vss-alerts.alert-updated-event"};
    using filter_type = alert_filter;
};

} // namespace azdo::inline v1::hooks
