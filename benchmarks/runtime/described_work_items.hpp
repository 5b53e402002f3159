// SPDX-License-Identifier: BSL-1.0
// azdo's description of the five structs of a batch of work items.
#pragma once

#include "model.hpp"

#include <azdo/schema/describe.hpp>

namespace benchmarks {

template <class self>
constexpr auto identity::schema() {
    return azdo::describe(azdo::field<"displayName", &self::display_name>(), azdo::field<"url", &self::url>(),
        azdo::field<"id", &self::id>(), azdo::field<"uniqueName", &self::unique_name>(), azdo::field<"descriptor", &self::descriptor>());
}

template <class self>
constexpr auto work_item_fields::schema() {
    return azdo::describe(azdo::field<"System.Id", &self::id>(), azdo::field<"System.AreaPath", &self::area_path>(),
        azdo::field<"System.TeamProject", &self::team_project>(), azdo::field<"System.Rev", &self::revision>(),
        azdo::field<"System.IterationPath", &self::iteration_path>(), azdo::field<"System.WorkItemType", &self::work_item_type>(),
        azdo::field<"System.State", &self::state>(), azdo::field<"System.Reason", &self::reason>(),
        azdo::field<"System.AssignedTo", &self::assigned_to>(), azdo::field<"System.CreatedDate", &self::created_date>(),
        azdo::field<"System.CreatedBy", &self::created_by>(), azdo::field<"System.ChangedDate", &self::changed_date>(),
        azdo::field<"System.ChangedBy", &self::changed_by>(), azdo::field<"System.CommentCount", &self::comment_count>(),
        azdo::field<"System.Title", &self::title>(), azdo::field<"Microsoft.VSTS.Common.ActivatedBy", &self::activated_by>(),
        azdo::field<"Microsoft.VSTS.Common.ResolvedBy", &self::resolved_by>(),
        azdo::field<"Microsoft.VSTS.Common.Priority", &self::priority>(),
        azdo::field<"Microsoft.VSTS.Common.StackRank", &self::stack_rank>(), azdo::field<"System.Description", &self::description>(),
        azdo::field<"System.Tags", &self::tags>());
}

template <class self>
constexpr auto relation::schema() {
    return azdo::describe(azdo::field<"rel", &self::rel>(), azdo::field<"url", &self::url>());
}

template <class self>
constexpr auto work_item::schema() {
    return azdo::describe(azdo::field<"id", &self::id>(), azdo::field<"rev", &self::rev>(), azdo::field<"fields", &self::fields>(),
        azdo::field<"relations", &self::relations>(), azdo::field<"url", &self::url>());
}

template <class self>
constexpr auto work_items::schema() {
    return azdo::describe(azdo::field<"count", &self::count>(), azdo::field<"value", &self::value>());
}

} // namespace benchmarks
