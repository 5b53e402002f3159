// SPDX-License-Identifier: BSL-1.0
// `find_marked`: the work items of a project that carry a mark, a tag or a hyperlink of your choice.
#pragma once

#include <azdo/api/wit/wiql.hpp>
#include <azdo/api/wit/work_items.hpp>
#include <azdo/core/compiler.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/core/time.hpp>
#include <azdo/devops/in_batches.hpp>
#include <azdo/devops/wiql.hpp>
#include <azdo/devops/work_item_link.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/send_operation.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1 {

/// What a work item is recognised by: a tag, or a hyperlink, that no other one has. A tag is found by a query; people see it on boards. A
/// hyperlink is found by reading the links of what you created: that is slower, but leaves the tags alone.
///
/// Examples: `azdo::creation_mark::tag("import-4711")`, `azdo::creation_mark::hyperlink("https://jira.example.com/browse/X-4711", first_attempt)`
class creation_mark {
public:
    static creation_mark tag(std::string text) { return {kind::tag, std::move(text), {}}; }
    /// `since`: when the first attempt to create the work item was made, by the clock of this machine; without it, yesterday.
    static creation_mark hyperlink(std::string url, std::optional<sys_time> since = {}) { return {kind::hyperlink, std::move(url), since}; }

    bool is_tag() const noexcept { return kind_ == kind::tag; }
    const std::string& text() const noexcept { return text_; }
    const std::optional<sys_time>& since() const noexcept { return since_; }

private:
    enum class kind : unsigned char { tag, hyperlink };
    creation_mark(kind which, std::string text, std::optional<sys_time> since) : kind_(which), text_(std::move(text)), since_(since) {}

    kind kind_;
    std::string text_;
    std::optional<sys_time> since_;
};

namespace detail {
/// The query for work items that may have the mark.
AZDO_COLD inline result<std::string> query_for(const creation_mark& mark) {
    if (trimmed(mark.text()).empty()) return fail(failure_kind::invalid_input, "the mark of a work item is empty; nothing was sent");
    wiql::condition where = wiql::field("System.TeamProject") == wiql::project;
    if (mark.is_tag())
        where = std::move(where) && wiql::field("System.Tags").contains(mark.text());
    else if (mark.since())
        where = std::move(where) && wiql::field("System.CreatedBy") == wiql::me &&
                wiql::field("System.CreatedDate") >= *mark.since() - std::chrono::minutes(10); // clocks differ
    else
        where = std::move(where) && wiql::field("System.CreatedBy") == wiql::me && wiql::field("System.CreatedDate") >= wiql::today - 1;
    return wiql::select().where(where).order_by("System.Id", wiql::direction::descending).text();
}
inline bool has_tag(std::string_view tags, std::string_view wanted) noexcept {
    while (!tags.empty()) {
        const std::size_t end = std::min(tags.find(';'), tags.size());
        if (equal_ignoring_case(trimmed(tags.substr(0, end)), wanted)) return true;
        tags.remove_prefix(end < tags.size() ? end + 1 : end);
    }
    return false;
}
AZDO_COLD inline bool has_mark(const api::wit::work_item& item, const creation_mark& mark) {
    if (mark.is_tag()) {
        const auto tags = item.fields.find("System.Tags");
        const auto text = tags == item.fields.end() ? result<std::string>(std::string()) : tags->second.as<std::string>();
        return text && has_tag(*text, trimmed(mark.text()));
    }
    const work_item_link wanted = links::hyperlink(mark.text());
    return std::any_of(
        item.relations.begin(), item.relations.end(), [&](const auto& one) { return links::same(links::read(one), wanted); });
}
} // namespace detail

/// The ids of the work items of a project that carry a mark, in ascending order. A step for `call` and `co_call`.
///
/// Example: `auto ids = azdo::call(azdo::find_marked{.project = "Fabrikam", .mark = azdo::creation_mark::tag("import-4711")}, api);`
///
/// Work items with the tag are queried; with a hyperlink, the newest 5,000 that you created since its time, whose links are then read, 200 in a
/// request. Queries lag: what was created a few seconds ago may be missing.
///
/// Failures: as the operations; `invalid_input` for an empty mark.
struct find_marked {
    using operation_type = api::wit::query_by_wiql;
    using result_type = std::vector<std::int32_t>;

    std::string organization{}; ///< empty: that of the client
    std::string project;
    creation_mark mark;

    conversation<result_type> converse(next_t next, std::string_view client_organization = {}) const {
        auto text = detail::query_for(mark);
        if (!text) co_return std::move(text).error();
        api::wit::query_by_wiql query{.organization = organization, .project = project, .body = {}};
        query.body.query = *std::move(text);
        query.top = 5'000;
        if (!mark.is_tag() && mark.since()) query.time_precision = true;
        const auto found = co_await azdo::send_operation(query, next, client_organization);
        if (!found) co_return found.error();
        std::vector<std::int32_t> candidates, marked;
        for (const auto& one : found->work_items)
            if (one.id > 0) candidates.push_back(one.id);
        for (const auto& ids : in_batches(candidates)) {
            api::wit::get_work_items_batch read{.organization = organization, .body = {}};
            read.body.ids = ids;
            read.body.error_policy = api::wit::work_item_error_policy::omit;
            if (mark.is_tag())
                read.body.fields = std::vector<std::string>{"System.Id", "System.Tags"};
            else
                read.body.expand = api::wit::work_item_expand::relations;
            const auto items = co_await azdo::send_operation(read, next, client_organization);
            if (!items) co_return items.error();
            for (const auto& one : items->value)
                if (one && one->id && detail::has_mark(*one, mark)) marked.push_back(*one->id);
        }
        std::sort(marked.begin(), marked.end());
        co_return marked;
    }
};

} // namespace azdo::inline v1
