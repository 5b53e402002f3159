// SPDX-License-Identifier: BSL-1.0
// A type of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/identity_ref.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>

namespace azdo::inline v1::api::build {

/// `PullRequest`, only in answers
struct pull_request {
    std::map<std::string, azdo::json::raw> links{};
    azdo::optional<identity_ref> author{};
    std::string current_state{};
    std::string description{};
    std::optional<bool> draft{};
    std::string id{};
    std::string provider_name{};
    std::string source_branch_ref{};
    std::string source_repository_owner{};
    std::string target_branch_ref{};
    std::string target_repository_owner{};
    std::string title{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const pull_request&) const = default;
    template <class self = pull_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"author", &self::author>(),
            azdo::field<"currentState", &self::current_state>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"draft", &self::draft>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"providerName", &self::provider_name>(),
            azdo::field<"sourceBranchRef", &self::source_branch_ref>(),
            azdo::field<"sourceRepositoryOwner", &self::source_repository_owner>(),
            azdo::field<"targetBranchRef", &self::target_branch_ref>(),
            azdo::field<"targetRepositoryOwner", &self::target_repository_owner>(),
            azdo::field<"title", &self::title>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::build
