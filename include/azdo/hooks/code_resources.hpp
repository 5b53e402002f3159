// SPDX-License-Identifier: BSL-1.0
// How the resources of the events of pull requests and pushes are read from the service.
#pragma once

#include <azdo/api/git/pull_requests.hpp>
#include <azdo/api/git/pushes.hpp>
#include <azdo/core/result.hpp>
#include <azdo/hooks/code_events.hpp>
#include <azdo/hooks/event.hpp>
#include <azdo/hooks/read_resource.hpp>

#include <string>
#include <utility>

namespace azdo::inline v1::hooks {

namespace detail {
struct pull_request_source {
    using operation_type = api::git::get_pull_request_by_id;
    static bool is_whole(const event_pull_request& part) noexcept { return !part.status.empty(); }
    static result<operation_type> ask(const received_event& event, const event_pull_request& part) {
        const auto id = number_of(part.pull_request_id, part.url, "pullRequests");
        if (!id) return id.error();
        return operation_type{.project = project_of(event), .pull_request_id = *id};
    }
};
} // namespace detail

/// The pull request as it is now.
template <>
struct resource_source<pull_request_created> : detail::pull_request_source {};
/// The pull request as it is now.
template <>
struct resource_source<pull_request_updated> : detail::pull_request_source {};
/// The pull request as it is now.
template <>
struct resource_source<pull_request_merged> : detail::pull_request_source {};

/// The push with its first 100 commits and its references.
template <>
struct resource_source<git_push> {
    using operation_type = api::git::get_push;
    static bool is_whole(const git_push& part) noexcept { return !part.ref_updates.empty(); }
    static result<operation_type> ask(const received_event& event, const git_push& part) {
        const auto id = detail::number_of(part.push_id, part.url, "pushes");
        if (!id) return id.error();
        std::string repository = part.repository.id;
        if (repository.empty()) repository = detail::segment_after(part.url, "repositories");
        if (repository.empty()) return detail::names_none();
        operation_type made{
            .project = detail::project_of(event), .repository_id = std::move(repository), .push_id = *id, .include_commits = 100};
        made.include_ref_updates = true;
        return made;
    }
};

} // namespace azdo::inline v1::hooks
