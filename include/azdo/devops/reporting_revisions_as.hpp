// SPDX-License-Identifier: BSL-1.0
// `reporting_revisions_as<T>`: the revisions of all work items of a project or organization as your own type, since a watermark.
#pragma once

#include <azdo/api/wit/reporting_work_item_revisions.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/time.hpp>
#include <azdo/devops/streamed_batch.hpp>
#include <azdo/devops/work_item_as.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/page_progress.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/send_operation.hpp>
#include <azdo/schema/describe.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace azdo::inline v1 {

/// A revision of a work item whose fields are a `T`.
template <described T>
struct reporting_revision {
    std::int32_t id = 0;
    std::int32_t rev = 0;
    bool is_deleted = false; ///< it is in the recycle bin; reported only with `include_deleted`
    T value{};
};

namespace detail {
inline constexpr std::string_view is_deleted_name = "System.IsDeleted";

template <described T>
constexpr bool describes_deletion() noexcept {
    bool found = false;
    azdo::for_each_field<T>([&](const auto& one) { found = found || one.key() == is_deleted_name; });
    return found;
}

/// The fields of `T`, and whether the work item is deleted.
template <described T, bool has_member = describes_deletion<T>()>
struct reported_fields : T {
    std::optional<bool> is_deleted{};

    template <class self = reported_fields>
    static constexpr auto schema() {
        return azdo::extend<T>(azdo::field<"System.IsDeleted", &self::is_deleted>());
    }
};
template <described T>
struct reported_fields<T, true> : T {};

template <described T>
struct answered_revision {
    std::int32_t id = 0;
    std::int32_t rev = 0;
    reported_fields<T> fields{};

    template <class self = answered_revision>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"id", &self::id>(azdo::as::required), azdo::field<"rev", &self::rev>(azdo::as::required),
            azdo::field<"fields", &self::fields>(azdo::as::required));
    }
};

template <described T>
bool says_deleted(const reported_fields<T>& fields) {
    bool found = false;
    if constexpr (describes_deletion<T>()) {
        azdo::for_each_field<T>([&](const auto& one) {
            if constexpr (std::remove_cvref_t<decltype(one)>::key() == is_deleted_name) found = fields.*one.member() == true;
        });
    } else {
        found = fields.is_deleted == true;
    }
    return found;
}
} // namespace detail

/// `GET` or `POST /{organization}/{project?}/_apis/wit/reporting/workitemrevisions`
///
/// One batch of revisions as `T`, in the order in which they were made: a step for `call` and `co_call`. `streamed_batches` reads all of
/// them, and shows how to keep a copy. This is how the service wants to be asked for many work items.
///
/// Example:
/// ```
/// azdo::reporting_revisions_as<bug> step{.project = "Fabrikam", .continuation_token = saved, .include_deleted = true};
/// auto batch = azdo::call(step, api); // in a coroutine: azdo::co_call
/// if (!batch) return report(batch.error());
/// for (const auto& revision : batch->values) print(revision.id, revision.rev, revision.value.title);
/// step.continuation_token = batch->continuation_token; // for the next batch; if batch->is_last_batch, after a pause
/// ```
/// A revision may be reported more than once: store it by `id` and `rev`. With `include_latest_only`, a work item that changes during the
/// reading is reported again with its newest revision.
///
/// Links change without a revision, so fields that follow from them (`System.Parent`, counts) may be older: read `reporting_links`.
///
/// Only the fields of `T` are requested; with empty `fields` all of them are. Long lists of fields go into a POST.
///
/// What the service does not report: work items that were destroyed, moved to another project (in a reading of one project), changed to
/// another type (in a reading of some types), or that the user may no longer read. `query_as` finds those that are still there.
///
/// Failures: as `call`, and those of `batch_walk`. A watermark that the service no longer knows is refused with status 400, 404 or 410:
/// begin again without one. `invalid_input` for an option that the POST lacks (`include_discussion_changes_only`, `max_page_size`) together
/// with a long list of fields.
/// Source: https://learn.microsoft.com/rest/api/azure/devops/wit/reporting-work-item-revisions/read-reporting-revisions-get
template <described T>
struct reporting_revisions_as {
    using result_type = streamed_batch<reporting_revision<T>>;
    using operation_type = detail::reporting_operation<api::wit::read_reporting_revisions_get, detail::answered_revision<T>>;

    std::string organization{};
    std::optional<std::string> project{};
    std::string continuation_token{};                       ///< a saved watermark; empty: from the beginning
    std::optional<sys_time> start_date_time{};              ///< revisions since then; used only while there is no watermark
    std::vector<std::string> types{};                       ///< types of work items; empty: all
    std::vector<std::string> fields = reference_names<T>(); ///< empty: all
    bool expand_fields = false;                             ///< long texts, too, which are otherwise left out
    bool include_deleted = false;                           ///< work items in the recycle bin, too
    bool include_latest_only = false;                       ///< without earlier revisions
    bool include_identity_ref = true;                       ///< identities as objects; false: as texts, which are shorter
    bool include_tag_ref = false;                           ///< tags as objects
    bool include_discussion_changes_only = false;           ///< only revisions that add to the discussion and change nothing else
    std::optional<std::int32_t> max_page_size{};            ///< revisions in a batch; the service has a limit of its own

    conversation<result_type> converse(next_t next, std::string_view of_api = {}) const {
        return is_long() ? by_post(next, of_api) : by_get(next, of_api);
    }

private:
    using post_type = detail::reporting_operation<api::wit::read_reporting_revisions_post, detail::answered_revision<T>>;

    /// Whether the names of the fields are too long for an address.
    bool is_long() const {
        std::size_t size = 0;
        for (const std::string& one : fields) size += one.size() + 3;
        return size > 1'500;
    }
    std::vector<std::string> requested_fields() const {
        std::vector<std::string> all = fields;
        if (include_deleted && !all.empty() && std::find(all.begin(), all.end(), detail::is_deleted_name) == all.end())
            all.emplace_back(detail::is_deleted_name);
        return all;
    }
    /// Fills in what both requests have.
    template <class Op>
    void put_position(Op& to) const {
        to.organization = organization;
        to.project = project;
        if (continuation_token.empty())
            to.start_date_time = start_date_time;
        else
            to.continuation_token = continuation_token;
        if (expand_fields) to.expand = api::wit::reporting_revisions_expand::fields;
    }
    conversation<result_type> by_get(next_t next, std::string_view of_api) const {
        const auto only_if = [](bool flag) { return flag ? std::optional<bool>(true) : std::nullopt; };
        operation_type wanted;
        put_position(wanted);
        wanted.fields = requested_fields();
        wanted.types = types;
        wanted.include_identity_ref = only_if(include_identity_ref);
        wanted.include_deleted = only_if(include_deleted);
        wanted.include_tag_ref = only_if(include_tag_ref);
        wanted.include_latest_only = only_if(include_latest_only);
        wanted.include_discussion_changes_only = only_if(include_discussion_changes_only);
        wanted.max_page_size = max_page_size;
        auto got = co_await send_operation(wanted, next, of_api);
        co_return batch_of(std::move(got));
    }
    conversation<result_type> by_post(next_t next, std::string_view of_api) const {
        if (include_discussion_changes_only || max_page_size)
            co_return fail(failure_kind::invalid_input,
                "include_discussion_changes_only and max_page_size need a GET, whose address has no room for that many fields: name fewer");
        post_type wanted{};
        put_position(wanted);
        wanted.body.fields = requested_fields();
        if (!types.empty()) wanted.body.types = types;
        wanted.body.include_identity_ref = include_identity_ref;
        wanted.body.include_deleted = include_deleted;
        wanted.body.include_tag_ref = include_tag_ref;
        wanted.body.include_latest_only = include_latest_only;
        auto got = co_await send_operation(wanted, next, of_api);
        co_return batch_of(std::move(got));
    }
    result<result_type> batch_of(result<detail::reporting_answer<detail::answered_revision<T>>> got) const {
        if (!got) return detail::with_watermark_advice(std::move(got).error(), continuation_token);
        detail::page_words words;
        detail::note_words(words, *got);
        auto position = detail::position_after(std::move(words), continuation_token);
        if (!position) return std::move(position).error();
        result_type made{{}, std::move(position->continuation_token), position->is_last_batch};
        made.values.reserve(got->values.size());
        for (auto& one : got->values) {
            const bool is_deleted = detail::says_deleted<T>(one.fields);
            made.values.push_back({one.id, one.rev, is_deleted, static_cast<T&&>(std::move(one.fields))});
        }
        return made;
    }
};

} // namespace azdo::inline v1
