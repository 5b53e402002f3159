// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_async_operation_status.hpp>
#include <azdo/api/git/types/git_fork_operation_status_detail.hpp>
#include <azdo/api/git/types/global_git_repository_key.hpp>
#include <azdo/api/git/types/source_to_target_ref.hpp>
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

namespace azdo::inline v1::api::git {

/// `GitForkSyncRequest`, only in answers
struct git_fork_sync_request {
    std::map<std::string, azdo::json::raw> links{};
    azdo::optional<git_fork_operation_status_detail> detailed_status{};
    azdo::optional<std::int32_t> operation_id{};
    azdo::optional<global_git_repository_key> source{};
    std::vector<source_to_target_ref> source_to_target_refs{};
    azdo::optional<azdo::open_enum<git_async_operation_status>> status{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_fork_sync_request&) const = default;
    template <class self = git_fork_sync_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"detailedStatus", &self::detailed_status>(),
            azdo::field<"operationId", &self::operation_id>(),
            azdo::field<"source", &self::source>(),
            azdo::field<"sourceToTargetRefs", &self::source_to_target_refs>(),
            azdo::field<"status", &self::status>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::git
