// SPDX-License-Identifier: BSL-1.0
// The long-running operations of repositories: imports, cherry-picks, reverts and merges.
#pragma once

#include <azdo/api/git/cherry_picks.hpp>
#include <azdo/api/git/import_requests.hpp>
#include <azdo/api/git/merges.hpp>
#include <azdo/api/git/reverts.hpp>
#include <azdo/core/result.hpp>
#include <azdo/http/long_running.hpp>
#include <azdo/schema/describe.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace azdo::inline v1 {

namespace detail {
/// The progress of a git operation (`GitAsyncOperationStatus`), with the words of its details.
template <class Status>
job_progress git_progress(const Status& status, std::string words, std::optional<double> fraction = {}) {
    return progress_with(name_in(status), std::move(words), fraction);
}
/// The progress of a cherry-pick or a revert.
template <class Answer>
job_progress ref_operation_progress(const Answer& got) {
    const auto* const more = find_value(got.detailed_status);
    if (more == nullptr) return git_progress(got.status, {});
    std::string words = text_in(more->failure_message);
    if (words.empty() && more->conflict.value_or(false)) words = "conflict";
    const double* const fraction = find_value(more->progress);
    return git_progress(got.status, std::move(words), fraction == nullptr ? std::optional<double>() : *fraction);
}
} // namespace detail

/// A cherry-pick. The service cannot cancel it.
///
/// Example: `auto job = azdo::call(azdo::start_job<azdo::cherry_pick_job>(create_cherry_pick{.project = "p", .repository_id = "r", .body = {}}), api);`
/// Source: https://learn.microsoft.com/rest/api/azure/devops/git/cherry-picks
struct cherry_pick_job {
    using poll_type = api::git::get_cherry_pick;

    std::string organization{}; ///< empty: that of the client
    std::string project;
    std::string repository;
    std::int32_t cherry_pick_id = 0;

    poll_type poll() const {
        return {.organization = organization, .project = project, .repository_id = repository, .cherry_pick_id = cherry_pick_id};
    }
    static job_progress progress_of(const api::git::git_cherry_pick& got) { return detail::ref_operation_progress(got); }
    static result<cherry_pick_job> started(const api::git::create_cherry_pick& asked, const api::git::git_cherry_pick& got) {
        const auto id = detail::started_id(got.cherry_pick_id);
        if (!id) return id.error();
        return cherry_pick_job{asked.organization, asked.project, asked.repository_id, *id};
    }

    bool operator==(const cherry_pick_job&) const = default;
    template <class self = cherry_pick_job>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &self::organization>(),
            azdo::field<"project", &self::project>(azdo::as::required), azdo::field<"repository", &self::repository>(azdo::as::required),
            azdo::field<"cherryPickId", &self::cherry_pick_id>(azdo::as::required));
    }
};

/// A revert of commits or of a pull request. The service cannot cancel it.
///
/// Source: https://learn.microsoft.com/rest/api/azure/devops/git/reverts
struct revert_job {
    using poll_type = api::git::get_revert;

    std::string organization{}; ///< empty: that of the client
    std::string project;
    std::string repository;
    std::int32_t revert_id = 0;

    poll_type poll() const {
        return {.organization = organization, .project = project, .repository_id = repository, .revert_id = revert_id};
    }
    static job_progress progress_of(const api::git::git_revert& got) { return detail::ref_operation_progress(got); }
    static result<revert_job> started(const api::git::create_revert& asked, const api::git::git_revert& got) {
        const auto id = detail::started_id(got.revert_id);
        if (!id) return id.error();
        return revert_job{asked.organization, asked.project, asked.repository_id, *id};
    }

    bool operator==(const revert_job&) const = default;
    template <class self = revert_job>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &self::organization>(),
            azdo::field<"project", &self::project>(azdo::as::required), azdo::field<"repository", &self::repository>(azdo::as::required),
            azdo::field<"revertId", &self::revert_id>(azdo::as::required));
    }
};

/// A merge of two commits. The service cannot cancel it.
///
/// Source: https://learn.microsoft.com/rest/api/azure/devops/git/merges
struct merge_job {
    using poll_type = api::git::get_merge_request;

    std::string organization{}; ///< empty: that of the client
    std::string project;
    std::string repository;
    std::int32_t merge_operation_id = 0;

    poll_type poll() const {
        return {.organization = organization,
            .project = project,
            .repository_name_or_id = repository,
            .merge_operation_id = merge_operation_id};
    }
    static job_progress progress_of(const api::git::git_merge& got) {
        const auto* const more = detail::find_value(got.detailed_status);
        return detail::git_progress(got.status, more == nullptr ? std::string() : detail::text_in(more->failure_message));
    }
    static result<merge_job> started(const api::git::create_merge_request& asked, const api::git::git_merge& got) {
        const auto id = detail::started_id(got.merge_operation_id);
        if (!id) return id.error();
        return merge_job{asked.organization, asked.project, asked.repository_name_or_id, *id};
    }

    bool operator==(const merge_job&) const = default;
    template <class self = merge_job>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &self::organization>(),
            azdo::field<"project", &self::project>(azdo::as::required), azdo::field<"repository", &self::repository>(azdo::as::required),
            azdo::field<"mergeOperationId", &self::merge_operation_id>(azdo::as::required));
    }
};

/// The import of a repository. A failed import can be given up with `cancel()`; one in progress cannot be cancelled.
///
/// Source: https://learn.microsoft.com/rest/api/azure/devops/git/import-requests
struct import_job {
    using poll_type = api::git::get_import_request;

    std::string organization{}; ///< empty: that of the client
    std::string project;
    std::string repository;
    std::int32_t import_request_id = 0;

    poll_type poll() const {
        return {.organization = organization, .project = project, .repository_id = repository, .import_request_id = import_request_id};
    }
    static job_progress progress_of(const api::git::git_import_request& got) {
        const auto* const more = detail::find_value(got.detailed_status);
        if (more == nullptr) return detail::git_progress(got.status, {});
        const auto* const steps = detail::find_value(more->all_steps);
        const auto* const step = detail::find_value(more->current_step); // counted from 1
        std::string words = detail::text_in(more->error_message);
        if (steps == nullptr || step == nullptr || *step < 1 || static_cast<std::size_t>(*step) > steps->size())
            return detail::git_progress(got.status, std::move(words));
        const auto at = static_cast<std::size_t>(*step);
        if (words.empty()) words = (*steps)[at - 1];
        return detail::git_progress(got.status, std::move(words), static_cast<double>(at) / static_cast<double>(steps->size()));
    }
    static result<import_job> started(const api::git::create_import_request& asked, const api::git::git_import_request& got) {
        const auto id = detail::started_id(got.import_request_id);
        if (!id) return id.error();
        return import_job{asked.organization, asked.project, asked.repository_id, *id};
    }
    api::git::update_import_request cancel() const {
        return {.organization = organization,
            .project = project,
            .repository_id = repository,
            .import_request_id = import_request_id,
            .body = {.status = api::git::git_async_operation_status::abandoned}};
    }

    bool operator==(const import_job&) const = default;
    template <class self = import_job>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &self::organization>(),
            azdo::field<"project", &self::project>(azdo::as::required), azdo::field<"repository", &self::repository>(azdo::as::required),
            azdo::field<"importRequestId", &self::import_request_id>(azdo::as::required));
    }
};

} // namespace azdo::inline v1
