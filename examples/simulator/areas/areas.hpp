// SPDX-License-Identifier: BSL-1.0
// The hand-written areas of the REST interface. A function per first segment after `_apis` answers what it knows and leaves the rest to the
// generic store; areas.cpp has their list.
#pragma once

#include "../rest.hpp"

#include <optional>

namespace simulator::areas {

/// Empty: the address is not one that the area answers by itself. Errors are thrown as `vendor_error`.
using answer_function = std::optional<http_reply> (*)(rest_call& call);

/// By the first segment of `call.resource`, in any case; empty if no area answers. `call.org` is not null.
std::optional<http_reply> answer(rest_call& call);

// One line per area, sorted. Each is defined in a file of its own.
std::optional<http_reply> answer_audit(rest_call& call);
std::optional<http_reply> answer_build(rest_call& call);
std::optional<http_reply> answer_distributed_task(rest_call& call);
std::optional<http_reply> answer_extensions(rest_call& call);
std::optional<http_reply> answer_git(rest_call& call);
std::optional<http_reply> answer_graph_subjects(rest_call& call);
std::optional<http_reply> answer_operations(rest_call& call);
std::optional<http_reply> answer_packaging(rest_call& call);
std::optional<http_reply> answer_pipelines(rest_call& call);
std::optional<http_reply> answer_policy(rest_call& call);
std::optional<http_reply> answer_project_changes(rest_call& call);
std::optional<http_reply> answer_search(rest_call& call);
std::optional<http_reply> answer_security(rest_call& call);
std::optional<http_reply> answer_service_endpoint(rest_call& call);
std::optional<http_reply> answer_service_hooks(rest_call& call);
std::optional<http_reply> answer_test(rest_call& call);
std::optional<http_reply> answer_test_plan(rest_call& call);
std::optional<http_reply> answer_settings(rest_call& call);
std::optional<http_reply> answer_tracking(rest_call& call);
std::optional<http_reply> answer_user_entitlements(rest_call& call);
std::optional<http_reply> answer_wiki(rest_call& call);
std::optional<http_reply> answer_work(rest_call& call);

/// Writes a successful change to the audit log.
void note_change(const rest_call& call, const http_reply& reply);

} // namespace simulator::areas
