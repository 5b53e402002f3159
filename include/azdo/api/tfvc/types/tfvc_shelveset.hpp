// SPDX-License-Identifier: BSL-1.0
// A type of the area tfvc. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/tfvc/types/associated_work_item.hpp>
#include <azdo/api/tfvc/types/checkin_note.hpp>
#include <azdo/api/tfvc/types/identity_ref.hpp>
#include <azdo/api/tfvc/types/tfvc_change.hpp>
#include <azdo/api/tfvc/types/tfvc_policy_override_info.hpp>
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

/// `TfvcShelveset`, only in answers
struct tfvc_shelveset {
    std::map<std::string, azdo::json::raw> links{};
    std::vector<tfvc_change> changes{};
    std::string comment{};
    std::optional<bool> comment_truncated{};
    azdo::optional<azdo::sys_time> created_date{};
    std::string id{};
    std::string name{};
    std::vector<checkin_note> notes{};
    azdo::optional<identity_ref> owner{};
    azdo::optional<tfvc_policy_override_info> policy_override{};
    std::string url{};
    std::vector<associated_work_item> work_items{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const tfvc_shelveset&) const = default;
    template <class self = tfvc_shelveset>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"changes", &self::changes>(),
            azdo::field<"comment", &self::comment>(),
            azdo::field<"commentTruncated", &self::comment_truncated>(),
            azdo::field<"createdDate", &self::created_date>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"notes", &self::notes>(),
            azdo::field<"owner", &self::owner>(),
            azdo::field<"policyOverride", &self::policy_override>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"workItems", &self::work_items>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::tfvc
