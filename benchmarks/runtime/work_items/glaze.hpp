// SPDX-License-Identifier: BSL-1.0
// glaze's description of the five structs of a batch of work items.
#pragma once

#include "../codec.hpp"

#include <glaze/json/read.hpp>
#include <glaze/json/write.hpp>
#include <glaze/version.hpp>

template <>
struct glz::meta<benchmarks::identity> {
    using self = benchmarks::identity;
    static constexpr auto value = glz::object("displayName", &self::display_name, "url", &self::url, "id", &self::id, "uniqueName",
        &self::unique_name, "descriptor", &self::descriptor);
};
template <>
struct glz::meta<benchmarks::work_item_fields> {
    using self = benchmarks::work_item_fields;
    static constexpr auto value = glz::object("System.Id", &self::id, "System.AreaPath", &self::area_path, "System.TeamProject",
        &self::team_project, "System.Rev", &self::revision, "System.IterationPath", &self::iteration_path, "System.WorkItemType",
        &self::work_item_type, "System.State", &self::state, "System.Reason", &self::reason, "System.AssignedTo", &self::assigned_to,
        "System.CreatedDate", &self::created_date, "System.CreatedBy", &self::created_by, "System.ChangedDate", &self::changed_date,
        "System.ChangedBy", &self::changed_by, "System.CommentCount", &self::comment_count, "System.Title", &self::title,
        "Microsoft.VSTS.Common.ActivatedBy", &self::activated_by, "Microsoft.VSTS.Common.ResolvedBy", &self::resolved_by,
        "Microsoft.VSTS.Common.Priority", &self::priority, "Microsoft.VSTS.Common.StackRank", &self::stack_rank, "System.Description",
        &self::description, "System.Tags", &self::tags);
};
template <>
struct glz::meta<benchmarks::relation> {
    using self = benchmarks::relation;
    static constexpr auto value = glz::object("rel", &self::rel, "url", &self::url);
};
template <>
struct glz::meta<benchmarks::work_item> {
    using self = benchmarks::work_item;
    static constexpr auto value =
        glz::object("id", &self::id, "rev", &self::rev, "fields", &self::fields, "relations", &self::relations, "url", &self::url);
};
template <>
struct glz::meta<benchmarks::work_items> {
    using self = benchmarks::work_items;
    static constexpr auto value = glz::object("count", &self::count, "value", &self::value);
};
