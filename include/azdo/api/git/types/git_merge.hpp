// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_async_operation_status.hpp>
#include <azdo/api/git/types/git_merge_operation_status_detail.hpp>
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

/// `GitMerge`, only in answers
struct git_merge {
    std::map<std::string, azdo::json::raw> links{};
    std::string comment{};
    azdo::optional<git_merge_operation_status_detail> detailed_status{};
    azdo::optional<std::int32_t> merge_operation_id{};
    std::vector<std::string> parents{};
    azdo::optional<azdo::open_enum<git_async_operation_status>> status{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_merge&) const = default;
    template <class self = git_merge>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"comment", &self::comment>(),
            azdo::field<"detailedStatus", &self::detailed_status>(),
            azdo::field<"mergeOperationId", &self::merge_operation_id>(),
            azdo::field<"parents", &self::parents>(),
            azdo::field<"status", &self::status>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::git
