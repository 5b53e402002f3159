// SPDX-License-Identifier: BSL-1.0
// The event of builds.
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

/// A pipeline in an event.
struct event_definition {
    azdo::optional<std::int64_t> id{};
    std::string name{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    template <class self = event_definition>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"id", &self::id>(), azdo::field<"name", &self::name>(), azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

/// Which builds a subscription is about; all if empty.
struct build_filter {
    azdo::optional<std::string> definition_name{};
    azdo::optional<std::string> build_status{}; ///< `Succeeded`, `PartiallySucceeded`, `Failed` or `Stopped`

    template <class self = build_filter>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"definitionName", &self::definition_name>(), azdo::field<"buildStatus", &self::build_status>());
    }
};

/// A build has ended. The versions 1.0 and 2.0 of the resource are both read: `outcome()` is the same for both.
struct build_completed {
    static constexpr event_name name{"tfs", "build.complete"};
    using filter_type = build_filter;

    azdo::optional<std::int64_t> id{};
    std::string build_number{};
    std::string status{}; ///< 1.0: the outcome; 2.0: `completed`
    std::string result{}; ///< only 2.0
    std::string reason{};
    event_definition definition{};
    azdo::optional<sys_time> start_time{};
    azdo::optional<sys_time> finish_time{};
    std::string source_branch{};    ///< only 2.0
    std::string source_version{};   ///< only 2.0
    event_identity requested_for{}; ///< only 2.0
    event_identity last_changed_by{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    /// `succeeded`, `partiallySucceeded`, `failed`, `stopped` or `canceled`.
    const std::string& outcome() const noexcept { return result.empty() ? status : result; }

    template <class self = build_completed>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"id", &self::id>(), azdo::field<"buildNumber", &self::build_number>(),
            azdo::field<"status", &self::status>(), azdo::field<"result", &self::result>(), azdo::field<"reason", &self::reason>(),
            azdo::field<"definition", &self::definition>(), azdo::field<"startTime", &self::start_time>(),
            azdo::field<"finishTime", &self::finish_time>(), azdo::field<"sourceBranch", &self::source_branch>(),
            azdo::field<"sourceVersion", &self::source_version>(), azdo::field<"requestedFor", &self::requested_for>(),
            azdo::field<"lastChangedBy", &self::last_changed_by>(), azdo::field<"url", &self::url>(), azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::hooks
