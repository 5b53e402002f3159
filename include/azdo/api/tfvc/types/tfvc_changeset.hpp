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

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::tfvc {

/// `TfvcChangeset`
struct tfvc_changeset {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<std::string> account_id{};
    azdo::optional<identity_ref> author{};
    azdo::optional<std::vector<tfvc_change>> changes{};
    azdo::optional<std::int32_t> changeset_id{};
    azdo::optional<identity_ref> checked_in_by{};
    azdo::optional<std::vector<checkin_note>> checkin_notes{};
    azdo::optional<std::string> collection_id{};
    azdo::optional<std::string> comment{};
    std::optional<bool> comment_truncated{};
    azdo::optional<azdo::sys_time> created_date{};
    std::optional<bool> has_more_changes{};
    azdo::optional<tfvc_policy_override_info> policy_override{};
    azdo::optional<std::vector<std::string>> team_project_ids{};
    azdo::optional<std::string> url{};
    azdo::optional<std::vector<associated_work_item>> work_items{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const tfvc_changeset&) const = default;
    template <class self = tfvc_changeset>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"accountId", &self::account_id>(),
            azdo::field<"author", &self::author>(),
            azdo::field<"changes", &self::changes>(),
            azdo::field<"changesetId", &self::changeset_id>(),
            azdo::field<"checkedInBy", &self::checked_in_by>(),
            azdo::field<"checkinNotes", &self::checkin_notes>(),
            azdo::field<"collectionId", &self::collection_id>(),
            azdo::field<"comment", &self::comment>(),
            azdo::field<"commentTruncated", &self::comment_truncated>(),
            azdo::field<"createdDate", &self::created_date>(),
            azdo::field<"hasMoreChanges", &self::has_more_changes>(),
            azdo::field<"policyOverride", &self::policy_override>(),
            azdo::field<"teamProjectIds", &self::team_project_ids>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"workItems", &self::work_items>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::tfvc
