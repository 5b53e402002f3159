// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/agent_pool_queue.hpp>
#include <azdo/api/build/types/build.hpp>
#include <azdo/api/build/types/build_metric.hpp>
#include <azdo/api/build/types/definition_quality.hpp>
#include <azdo/api/build/types/definition_queue_status.hpp>
#include <azdo/api/build/types/definition_reference.hpp>
#include <azdo/api/build/types/definition_type.hpp>
#include <azdo/api/build/types/identity_ref.hpp>
#include <azdo/api/build/types/team_project_reference.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::build {

/// `BuildDefinitionReference`, only in answers
struct build_definition_reference {
    std::map<std::string, azdo::json::raw> links{};
    azdo::optional<identity_ref> authored_by{};
    azdo::optional<azdo::sys_time> created_date{};
    azdo::optional<definition_reference> draft_of{};
    std::vector<definition_reference> drafts{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<build> latest_build{};
    azdo::optional<build> latest_completed_build{};
    std::vector<build_metric> metrics{};
    std::string name{};
    std::string path{};
    azdo::optional<team_project_reference> project{};
    azdo::optional<azdo::open_enum<definition_quality>> quality{};
    azdo::optional<agent_pool_queue> queue{};
    azdo::optional<azdo::open_enum<definition_queue_status>> queue_status{};
    azdo::optional<std::int32_t> revision{};
    azdo::optional<azdo::open_enum<definition_type>> type{};
    std::string uri{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const build_definition_reference&) const = default;
    template <class self = build_definition_reference>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"authoredBy", &self::authored_by>(),
            azdo::field<"createdDate", &self::created_date>(),
            azdo::field<"draftOf", &self::draft_of>(),
            azdo::field<"drafts", &self::drafts>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"latestBuild", &self::latest_build>(),
            azdo::field<"latestCompletedBuild", &self::latest_completed_build>(),
            azdo::field<"metrics", &self::metrics>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"path", &self::path>(),
            azdo::field<"project", &self::project>(),
            azdo::field<"quality", &self::quality>(),
            azdo::field<"queue", &self::queue>(),
            azdo::field<"queueStatus", &self::queue_status>(),
            azdo::field<"revision", &self::revision>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"uri", &self::uri>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::build
