// SPDX-License-Identifier: BSL-1.0
// A type of the area tfvc. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/tfvc/types/identity_ref.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>

namespace azdo::inline v1::api::tfvc {

/// `TfvcBranchRef`, only in answers
struct tfvc_branch_ref {
    std::map<std::string, azdo::json::raw> links{};
    azdo::optional<azdo::sys_time> created_date{};
    std::string description{};
    std::optional<bool> is_deleted{};
    azdo::optional<identity_ref> owner{};
    std::string path{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const tfvc_branch_ref&) const = default;
    template <class self = tfvc_branch_ref>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"createdDate", &self::created_date>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"isDeleted", &self::is_deleted>(),
            azdo::field<"owner", &self::owner>(),
            azdo::field<"path", &self::path>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::tfvc
