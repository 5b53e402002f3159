// SPDX-License-Identifier: BSL-1.0
// `queued_operation`: what operations such as the creation of a project queue, polled through the area `operations`.
#pragma once

#include <azdo/api/operations/operations.hpp>
#include <azdo/core/result.hpp>
#include <azdo/http/long_running.hpp>
#include <azdo/schema/describe.hpp>

#include <string>
#include <utility>

namespace azdo::inline v1 {

/// An operation that the service carries out later (`OperationReference`): creating, changing and deleting a project, emptying the recycle bin
/// of a feed, and others. It cannot be cancelled.
///
/// Example: `auto job = azdo::call(azdo::start_job<azdo::queued_operation>(queue_delete_project{.project_id = id}), api);`
/// Source: https://learn.microsoft.com/rest/api/azure/devops/operations/operations/get
struct queued_operation {
    using poll_type = api::operations::get_operation;

    std::string organization{}; ///< empty: that of the client
    std::string operation_id;
    std::string plugin_id{}; ///< the part of the service that carries it out

    poll_type poll() const {
        poll_type made{.operation_id = operation_id};
        if (!organization.empty()) made.organization = organization;
        if (!plugin_id.empty()) made.plugin_id = plugin_id;
        return made;
    }
    static job_progress progress_of(const api::operations::operation& got) {
        std::string words = detail::text_in(got.detailed_message);
        if (words.empty()) words = detail::text_in(got.result_message);
        return detail::progress_with(detail::name_in(got.status), std::move(words));
    }
    template <class Op>
    static result<queued_operation> started(const Op& asked, const typename Op::result_type& got) requires requires {
        asked.organization;
        got.plugin_id;
    }
    {
        auto id = detail::started_id(got.id);
        if (!id) return std::move(id).error();
        return queued_operation{asked.organization, *std::move(id), detail::text_in(got.plugin_id)};
    }

    bool operator==(const queued_operation&) const = default;
    template <class self = queued_operation>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &self::organization>(),
            azdo::field<"operationId", &self::operation_id>(azdo::as::required), azdo::field<"pluginId", &self::plugin_id>());
    }
};

} // namespace azdo::inline v1
