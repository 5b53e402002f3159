// SPDX-License-Identifier: BSL-1.0
// `update_work_item_as<T>` saves a changed work item or says with what it conflicts; `update_until_current` reads and edits until it fits.
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/compiler.hpp>
#include <azdo/core/min_max.hpp>
#include <azdo/core/result.hpp>
#include <azdo/devops/changes.hpp>
#include <azdo/devops/create_work_item_as.hpp>
#include <azdo/devops/work_item_as.hpp>
#include <azdo/devops/work_item_link.hpp>
#include <azdo/http/conversation.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/policy.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/http/send_operation.hpp>
#include <azdo/json/patch.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace azdo::inline v1 {

namespace detail {
/// `PATCH /{organization}/{project?}/_apis/wit/workitems/{id}`
template <class Result>
struct update_item {
    using result_type = Result;
    static constexpr auto endpoint = azdo::patch("/{organization}/{project?}/_apis/wit/workitems/{id}", azdo::host::dev_azure_com,
        azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::optional<std::string> project{};
    azdo::required<std::int32_t> id;
    json::patch body{};
    std::optional<bool> validate_only{};
    std::optional<bool> bypass_rules{};
    std::optional<bool> suppress_notifications{};
    std::optional<std::string> expand{};

    template <class self = update_item>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path), azdo::field<"id", &self::id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body, azdo::as::content_type{"application/json-patch+json"}),
            azdo::field<"validateOnly", &self::validate_only>(azdo::as::query),
            azdo::field<"bypassRules", &self::bypass_rules>(azdo::as::query),
            azdo::field<"suppressNotifications", &self::suppress_notifications>(azdo::as::query),
            azdo::field<"$expand", &self::expand>(azdo::as::query));
    }
};
} // namespace detail

/// A conflict: the work item was changed after you had read it, so your changes were not saved.
template <described T>
struct update_conflict {
    work_item_of<T> before{};                ///< as you read it
    T wanted{};                              ///< as you wanted it
    work_item_of<T> now{};                   ///< as others have left it
    std::vector<std::string> both_changed{}; ///< reference names of fields that you and others set to different values
};

/// What came of an update: one of the two is there.
template <described T>
struct update_result {
    std::optional<work_item_of<T>> saved{};
    std::optional<update_conflict<T>> conflict{};
};

/// Saves the difference between a work item as it was read and as it is wanted, if nobody has changed it in the meantime. A step for `call`
/// and `co_call`.
///
/// Example:
/// ```
/// auto before = azdo::call(azdo::get_work_item_as<bug>{.id = 42}, api);
/// if (!before) return report(before.error());
/// bug wanted = before->value;
/// wanted.priority = 1;
/// auto done = azdo::call(azdo::update_work_item_as<bug>{.before = *before, .wanted = wanted}, api);
/// if (!done) return report(done.error());
/// if (done->conflict) merge(done->conflict->wanted, done->conflict->now);      // somebody else was faster
/// ```
/// Nothing is sent when nothing differs. After a conflict the work item is read again, for `conflict->now`.
///
/// Failures: as the operation. A conflict is a result, unless the work item still has the revision that was read: then the service refuses
/// the change for another reason.
/// Source: https://learn.microsoft.com/rest/api/azure/devops/wit/work-items/update
template <described T>
struct update_work_item_as {
    using operation_type = detail::update_item<work_item_of<T>>;
    using result_type = update_result<T>;

    std::string organization{}; ///< empty: that of the client
    std::optional<std::string> project{};
    work_item_of<T> before;
    T wanted;
    std::vector<work_item_link> links{}; ///< to be added; `change_links` removes links, too
    std::string comment{};               ///< words for the discussion, as HTML
    bool validate_only = false;          ///< checks everything and saves nothing
    bool bypass_rules = false;           ///< ignores the rules of the type; needs a permission
    bool suppress_notifications = false; ///< sends no mails about it; needs a permission

    conversation<result_type> converse(next_t next, std::string_view client_organization = {}) const {
        result_type outcome;
        auto body = patch();
        if (!body) co_return std::move(body).error();
        if (body->empty()) {
            outcome.saved.emplace(before);
            co_return outcome;
        }
        operation_type change{organization, project, before.id, *std::move(body), detail::only_true(validate_only),
            detail::only_true(bypass_rules), detail::only_true(suppress_notifications), {}};
        auto saved = co_await azdo::send_operation(change, next, client_organization);
        if (saved) {
            outcome.saved.emplace(*std::move(saved));
            co_return outcome;
        }
        if (saved.error().kind != failure_kind::conflict) co_return std::move(saved).error();
        const get_work_item_as<T> again{.organization = organization, .project = project, .id = before.id};
        auto now = co_await azdo::send_operation(again, next, client_organization);
        if (!now) co_return std::move(now).error();
        if (now->rev == before.rev) co_return std::move(saved).error();
        update_conflict<T> found{before, wanted, *std::move(now), {}};
        azdo::for_each_field<T>([&](const auto& one) {
            const auto member = one.member();
            if (!(before.value.*member == wanted.*member) && !(before.value.*member == found.now.value.*member) &&
                !(wanted.*member == found.now.value.*member))
                found.both_changed.emplace_back(one.key());
        });
        outcome.conflict.emplace(std::move(found));
        co_return outcome;
    }

    /// The body of the request; empty when nothing differs.
    result<json::patch> patch() const {
        json::patch made = changes(before, work_item_of<T>{before.id, before.rev, {}, wanted});
        if (made.empty() && (!links.empty() || !comment.empty())) made.test("/rev", before.rev);
        if (!comment.empty()) made.add("/fields/System.History", comment);
        for (const work_item_link& one : links)
            if (auto done = add_link(made, one, detail::collection_in(before.url)); !done) return done.error();
        return made;
    }
};

/// Options of `update_until_current`.
struct update_options {
    int attempts = 5;                           ///< how often it reads and sends at most
    std::chrono::milliseconds first_delay{100}; ///< before the third attempt; doubles each time, up to 10 seconds
    std::string comment{};                      ///< words for the discussion, as HTML
    bool bypass_rules = false;                  ///< ignores the rules of the type; needs a permission
    bool suppress_notifications = false;        ///< sends no mails about it; needs a permission
};

namespace detail {
AZDO_COLD inline failure always_changed(failure why, int attempts) {
    why.message = joined({"others changed the work item at each of ", digits_of(static_cast<std::uint64_t>(attempts)),
        " attempts to save this change; the last time: ", why.message});
    return why;
}
AZDO_COLD inline failure perhaps_saved(failure why) {
    if (!why.nothing_sent &&
        (why.kind == failure_kind::transport || why.kind == failure_kind::timed_out || why.kind == failure_kind::unavailable))
        why.message += "; it is not known whether the change was saved: read the work item";
    return why;
}
} // namespace detail

/// Reads a work item, edits it and saves the difference; when others were faster, it reads again, edits what is there now, and sends that. A
/// step for `call` and `co_call`, which gives the work item as saved.
///
/// Example:
/// ```
/// auto raised = azdo::call(azdo::update_until_current{azdo::get_work_item_as<bug>{.id = 42}, [](bug& it) { ++it.votes; }}, api);
/// auto closed = azdo::call(azdo::update_until_current{azdo::get_work_item_as<bug>{.id = 42}, [](bug& it) {
///     if (it.state == "Closed") return false;                                     // nothing to do: nothing is sent
///     it.state = "Closed";
///     return true;
/// }}, api);
/// ```
/// `edit` takes a `T&`. It is called once for each attempt, always with what was just read. It returns nothing, or false to leave the work
/// item as it is, or a `result<void>` whose failure ends the step.
///
/// Failures: `conflict` after the last attempt; those of `edit` and of the operations. When the answer to an update is lost, the step ends,
/// because an edit such as `++it.votes` must not be applied twice; the message says so.
template <described T, class Edit>
class update_until_current {
public:
    using operation_type = detail::update_item<work_item_of<T>>;
    using result_type = work_item_of<T>;

    update_until_current(get_work_item_as<T> read, Edit edit, update_options options = {})
        : read_(std::move(read)), edit_(std::move(edit)), options_(std::move(options)) {}

    conversation<result_type> converse(next_t next, std::string_view client_organization = {}) const {
        for (int attempt = 1;; ++attempt) {
            auto found = co_await azdo::send_operation(read_, next, client_organization);
            if (!found) co_return found;
            work_item_of<T> wanted = *found;
            const result<bool> edited = edit(wanted.value);
            if (!edited) co_return edited.error();
            json::patch body = *edited ? changes(*found, wanted) : json::patch();
            if (body.empty()) co_return found;
            if (!options_.comment.empty()) body.add("/fields/System.History", options_.comment);
            operation_type change{read_.organization, read_.project, read_.id, std::move(body), {},
                detail::only_true(options_.bypass_rules), detail::only_true(options_.suppress_notifications), {}};
            auto saved = co_await azdo::send_operation(change, next, client_organization);
            if (saved) co_return saved;
            if (saved.error().kind != failure_kind::conflict) co_return detail::perhaps_saved(std::move(saved).error());
            if (attempt >= options_.attempts) co_return detail::always_changed(std::move(saved).error(), attempt);
            if (attempt == 1) continue;
            const http::time_point time = co_await current_time{};
            co_await wait_until{time.after(delay_after(attempt))};
        }
    }

private:
    std::chrono::milliseconds delay_after(int attempt) const noexcept {
        std::chrono::milliseconds delay = options_.first_delay;
        const std::chrono::milliseconds longest{10'000};
        for (int i = 2; i < attempt && delay < longest; ++i) delay *= 2;
        return std::min(delay, longest);
    }
    /// False: leave the work item as it is.
    result<bool> edit(T& value) const {
        using returned = std::invoke_result_t<const Edit&, T&>;
        static_assert(std::is_void_v<returned> || std::same_as<returned, bool> || std::same_as<returned, result<void>>,
            "azdo: the edit of update_until_current returns nothing, bool or azdo::result<void>");
        if constexpr (std::is_void_v<returned>) {
            edit_(value);
            return true;
        } else if constexpr (std::same_as<returned, bool>) {
            return edit_(value);
        } else {
            const result<void> done = edit_(value);
            if (!done) return done.error();
            return true;
        }
    }

    get_work_item_as<T> read_;
    Edit edit_;
    update_options options_;
};

} // namespace azdo::inline v1
