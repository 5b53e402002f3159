// SPDX-License-Identifier: BSL-1.0
// The events of work items.
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

/// A work item in an event. Identities in its fields are texts, `Norman Paulk <norman@fabrikam.example>`: read them as `azdo::identity_field`.
struct event_work_item {
    azdo::optional<std::int64_t> id{};
    azdo::optional<std::int64_t> rev{};
    std::map<std::string, json::raw> fields{}; ///< by reference name
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    template <class self = event_work_item>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"id", &self::id>(), azdo::field<"rev", &self::rev>(), azdo::field<"fields", &self::fields>(),
            azdo::field<"url", &self::url>(), azdo::rest<&self::unknown_fields>());
    }
};

/// What an update did to a field. Null where there was no value, or is none.
struct changed_field {
    json::raw old_value{};
    json::raw new_value{};
    azdo::unknown_fields unknown_fields{};

    template <class self = changed_field>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"oldValue", &self::old_value>(), azdo::field<"newValue", &self::new_value>(), azdo::rest<&self::unknown_fields>());
    }
};

/// Which work items a subscription is about; all if empty.
struct work_item_filter {
    azdo::optional<std::string> area_path{}; ///< and the areas below
    azdo::optional<std::string> work_item_type{};
    azdo::optional<std::string> tag{};

    template <class self = work_item_filter>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"areaPath", &self::area_path>(), azdo::field<"workItemType", &self::work_item_type>(),
            azdo::field<"tag", &self::tag>());
    }
};

/// Which updates a subscription is about; all if empty.
struct work_item_update_filter {
    azdo::optional<std::string> area_path{}; ///< and the areas below
    azdo::optional<std::string> work_item_type{};
    azdo::optional<std::string> tag{};
    azdo::optional<std::string> changed_fields{}; ///< the reference name of a field

    template <class self = work_item_update_filter>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"areaPath", &self::area_path>(), azdo::field<"workItemType", &self::work_item_type>(),
            azdo::field<"tag", &self::tag>(), azdo::field<"changedFields", &self::changed_fields>());
    }
};

/// Which comments a subscription is about; all if empty.
struct work_item_comment_filter {
    azdo::optional<std::string> area_path{}; ///< and the areas below
    azdo::optional<std::string> work_item_type{};
    azdo::optional<std::string> tag{};
    azdo::optional<std::string> comment_pattern{}; ///< a text that the comment has

    template <class self = work_item_comment_filter>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"areaPath", &self::area_path>(), azdo::field<"workItemType", &self::work_item_type>(),
            azdo::field<"tag", &self::tag>(), azdo::field<"commentPattern", &self::comment_pattern>());
    }
};

/// A work item was created.
struct work_item_created : event_work_item {
    static constexpr event_name name{"tfs", "workitem.created"};
    using filter_type = work_item_filter;
};
/// A work item was moved to the recycle bin.
struct work_item_deleted : event_work_item {
    static constexpr event_name name{"tfs", "workitem.deleted"};
    using filter_type = work_item_filter;
};
/// A work item was restored from the recycle bin.
struct work_item_restored : event_work_item {
    static constexpr event_name name{"tfs", "workitem.restored"};
    using filter_type = work_item_filter;
};
/// A work item was commented on; the comment is the field `System.History`.
struct work_item_commented : event_work_item {
    static constexpr event_name name{"tfs", "workitem.commented"};
    using filter_type = work_item_comment_filter;
};

/// A work item was changed: its changed fields, and under `revision` the whole item.
struct work_item_updated {
    static constexpr event_name name{"tfs", "workitem.updated"};
    using filter_type = work_item_update_filter;

    azdo::optional<std::int64_t> update_id{}; ///< of the update
    azdo::optional<std::int64_t> work_item_id{};
    azdo::optional<std::int64_t> rev{};
    json::raw revised_by{}; ///< an object or a text
    azdo::optional<sys_time> revised_date{};
    std::map<std::string, changed_field> fields{}; ///< by reference name
    event_work_item revision{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    template <class self = work_item_updated>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"id", &self::update_id>(), azdo::field<"workItemId", &self::work_item_id>(),
            azdo::field<"rev", &self::rev>(), azdo::field<"revisedBy", &self::revised_by>(),
            azdo::field<"revisedDate", &self::revised_date>(), azdo::field<"fields", &self::fields>(),
            azdo::field<"revision", &self::revision>(), azdo::field<"url", &self::url>(), azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::hooks
