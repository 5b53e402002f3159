// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_template.hpp>
#include <azdo/api/git/types/item_content.hpp>
#include <azdo/api/git/types/version_control_change_type.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::git {

/// `GitPullRequestChange`, only in answers
struct git_pull_request_change {
    azdo::optional<std::int32_t> change_id{};
    azdo::optional<std::int32_t> change_tracking_id{};
    azdo::optional<azdo::open_enum<version_control_change_type>> change_type{};
    azdo::optional<azdo::json::raw> item{};
    azdo::optional<item_content> new_content{};
    azdo::optional<git_template> new_content_template{};
    std::string original_path{};
    std::string source_server_item{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_pull_request_change&) const = default;
    template <class self = git_pull_request_change>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"changeId", &self::change_id>(),
            azdo::field<"changeTrackingId", &self::change_tracking_id>(),
            azdo::field<"changeType", &self::change_type>(),
            azdo::field<"item", &self::item>(),
            azdo::field<"newContent", &self::new_content>(),
            azdo::field<"newContentTemplate", &self::new_content_template>(),
            azdo::field<"originalPath", &self::original_path>(),
            azdo::field<"sourceServerItem", &self::source_server_item>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::git
