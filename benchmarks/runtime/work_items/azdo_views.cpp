// SPDX-License-Identifier: BSL-1.0
// azdo's decoder into views of the text, for values in which the service never uses escapes; the other members own their strings.
#include "../codec.hpp"

#include <azdo/json/decode.hpp>
#include <azdo/schema/describe.hpp>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace {
struct identity_view {
    std::string_view display_name{};
    std::string_view url{};
    std::string_view id{};
    std::string_view unique_name{};
    std::string_view descriptor{};
    static constexpr auto schema() {
        using self = identity_view;
        return azdo::describe(azdo::field<"displayName", &self::display_name>(), azdo::field<"url", &self::url>(),
            azdo::field<"id", &self::id>(), azdo::field<"uniqueName", &self::unique_name>(),
            azdo::field<"descriptor", &self::descriptor>());
    }
};
bool operator==(const identity_view& a, const benchmarks::identity& b) {
    return a.display_name == b.display_name && a.url == b.url && a.id == b.id && a.unique_name == b.unique_name &&
           a.descriptor == b.descriptor;
}

struct fields_view {
    std::int64_t id = 0;
    std::string area_path{};
    std::string_view team_project{};
    std::int64_t revision = 0;
    std::string iteration_path{};
    std::string_view work_item_type{};
    std::string_view state{};
    std::string_view reason{};
    std::optional<identity_view> assigned_to{};
    std::string_view created_date{};
    identity_view created_by{};
    std::string_view changed_date{};
    identity_view changed_by{};
    std::int64_t comment_count = 0;
    std::string title{};
    identity_view activated_by{};
    identity_view resolved_by{};
    std::int64_t priority = 0;
    double stack_rank = 0;
    std::string description{};
    std::string_view tags{};
    static constexpr auto schema() {
        using self = fields_view;
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
};
bool operator==(const fields_view& a, const benchmarks::work_item_fields& b) {
    return a.id == b.id && a.area_path == b.area_path && a.team_project == b.team_project && a.revision == b.revision &&
           a.iteration_path == b.iteration_path && a.work_item_type == b.work_item_type && a.state == b.state && a.reason == b.reason &&
           a.assigned_to.has_value() == b.assigned_to.has_value() && (!a.assigned_to || *a.assigned_to == *b.assigned_to) &&
           a.created_date == b.created_date && a.created_by == b.created_by && a.changed_date == b.changed_date &&
           a.changed_by == b.changed_by && a.comment_count == b.comment_count && a.title == b.title && a.activated_by == b.activated_by &&
           a.resolved_by == b.resolved_by && a.priority == b.priority && a.stack_rank == b.stack_rank && a.description == b.description &&
           a.tags == b.tags;
}

struct relation_view {
    std::string_view rel{};
    std::string_view url{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"rel", &relation_view::rel>(), azdo::field<"url", &relation_view::url>());
    }
};
bool operator==(const relation_view& a, const benchmarks::relation& b) { return a.rel == b.rel && a.url == b.url; }

struct work_item_view {
    std::int64_t id = 0;
    std::int64_t rev = 0;
    fields_view fields{};
    std::vector<relation_view> relations{};
    std::string_view url{};
    static constexpr auto schema() {
        using self = work_item_view;
        return azdo::describe(azdo::field<"id", &self::id>(), azdo::field<"rev", &self::rev>(), azdo::field<"fields", &self::fields>(),
            azdo::field<"relations", &self::relations>(), azdo::field<"url", &self::url>());
    }
};
bool operator==(const work_item_view& a, const benchmarks::work_item& b) {
    return a.id == b.id && a.rev == b.rev && a.fields == b.fields && a.url == b.url &&
           std::equal(a.relations.begin(), a.relations.end(), b.relations.begin(), b.relations.end());
}

struct work_items_view {
    std::int64_t count = 0;
    std::vector<work_item_view> value{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"count", &work_items_view::count>(), azdo::field<"value", &work_items_view::value>());
    }
};

work_items_view read(const std::string& text) {
    auto got = azdo::json::decode<work_items_view>(text);
    if (!got) throw std::runtime_error(got.error().message);
    return *std::move(got);
}
void decode(const std::string& text) {
    const work_items_view got = read(text);
    benchmarks::keep(&got);
}
bool equals(const std::string& text, const benchmarks::work_items& expected) {
    const work_items_view got = read(text);
    return got.count == expected.count && std::equal(got.value.begin(), got.value.end(), expected.value.begin(), expected.value.end());
}
const bool offered = benchmarks::offer(benchmarks::view_codec{"azdo", decode, equals});
} // namespace
