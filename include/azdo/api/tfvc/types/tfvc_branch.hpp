// SPDX-License-Identifier: BSL-1.0
// A type of the area tfvc. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/tfvc/types/identity_ref.hpp>
#include <azdo/api/tfvc/types/tfvc_branch_mapping.hpp>
#include <azdo/api/tfvc/types/tfvc_shallow_branch_ref.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::tfvc {

/// `TfvcBranch`, only in answers
struct tfvc_branch {
    std::map<std::string, azdo::json::raw> links{};
    std::vector<tfvc_branch> children{};
    azdo::optional<azdo::sys_time> created_date{};
    std::string description{};
    std::optional<bool> is_deleted{};
    std::vector<tfvc_branch_mapping> mappings{};
    azdo::optional<identity_ref> owner{};
    azdo::optional<tfvc_shallow_branch_ref> parent{};
    std::string path{};
    std::vector<tfvc_shallow_branch_ref> related_branches{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const tfvc_branch&) const = default;
    template <class self = tfvc_branch>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"children", &self::children>(),
            azdo::field<"createdDate", &self::created_date>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"isDeleted", &self::is_deleted>(),
            azdo::field<"mappings", &self::mappings>(),
            azdo::field<"owner", &self::owner>(),
            azdo::field<"parent", &self::parent>(),
            azdo::field<"path", &self::path>(),
            azdo::field<"relatedBranches", &self::related_branches>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::tfvc
