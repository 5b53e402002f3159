// SPDX-License-Identifier: BSL-1.0
// `reporting_links`: the links between all work items of a project or organization, and what changed in them since a watermark.
#pragma once

#include <azdo/api/wit/reporting_work_item_links.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/time.hpp>
#include <azdo/devops/streamed_batch.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/page_progress.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/send_operation.hpp>
#include <azdo/schema/describe.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1 {

/// What happened last to a link between two work items.
struct reporting_link {
    std::string rel{}; ///< the type of the link, such as `System.LinkTypes.Hierarchy`: the source is the parent
    std::int32_t source_id = 0;
    std::int32_t target_id = 0;
    sys_time changed_date{};
    bool is_active = false; ///< false: the link was removed
    std::string changed_operation{};
    std::string comment{};
    std::string source_project_id{};
    std::string target_project_id{};

    bool operator==(const reporting_link&) const = default;
    template <class self = reporting_link>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"rel", &self::rel>(azdo::as::required),
            azdo::field<"sourceId", &self::source_id>(azdo::as::required), azdo::field<"targetId", &self::target_id>(azdo::as::required),
            azdo::field<"changedDate", &self::changed_date>(), azdo::field<"isActive", &self::is_active>(azdo::as::required),
            azdo::field<"changedOperation", &self::changed_operation>(), azdo::field<"comment", &self::comment>(),
            azdo::field<"sourceProjectId", &self::source_project_id>(), azdo::field<"targetProjectId", &self::target_project_id>(),
            azdo::omit_empty());
    }
};

/// `GET /{organization}/{project?}/_apis/wit/reporting/workitemlinks`
///
/// One batch of links, in the order in which they changed: a step for `call` and `co_call`. `streamed_batches` reads all of them.
///
/// Example:
/// ```
/// for (const auto& batch : azdo::streamed_batches(azdo::reporting_links{.project = "Fabrikam", .continuation_token = saved}, api)) {
///     if (!batch) return report(batch.error());
///     for (const auto& link : batch->values) link.is_active ? add(link) : remove(link);
///     save(batch->continuation_token);
/// }
/// ```
/// With a project, the links of which one end or both are in it. A link may be reported again: set it, do not count it.
///
/// Failures: as `call`, and those of `batch_walk`.
/// Source: https://learn.microsoft.com/rest/api/azure/devops/wit/reporting-work-item-links/get
struct reporting_links {
    using result_type = streamed_batch<reporting_link>;
    using operation_type = detail::reporting_operation<api::wit::get_reporting_links_by_link_type, reporting_link>;

    std::string organization{};
    std::optional<std::string> project{};
    std::string continuation_token{};          ///< a saved watermark; empty: from the beginning
    std::optional<sys_time> start_date_time{}; ///< changes since then; used only while there is no watermark
    std::vector<std::string> link_types{};     ///< empty: all
    std::vector<std::string> types{};          ///< types of work items; empty: all

    conversation<result_type> converse(next_t next, std::string_view of_api = {}) const {
        operation_type wanted;
        wanted.organization = organization;
        wanted.project = project;
        wanted.link_types = link_types;
        wanted.types = types;
        if (continuation_token.empty())
            wanted.start_date_time = start_date_time;
        else
            wanted.continuation_token = continuation_token;
        auto got = co_await send_operation(wanted, next, of_api);
        if (!got) co_return detail::with_watermark_advice(std::move(got).error(), continuation_token);
        detail::page_words words;
        detail::note_words(words, *got);
        auto position = detail::position_after(std::move(words), continuation_token);
        if (!position) co_return std::move(position).error();
        co_return result_type{std::move(got->values), std::move(position->continuation_token), position->is_last_batch};
    }
};

} // namespace azdo::inline v1
