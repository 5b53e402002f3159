// SPDX-License-Identifier: BSL-1.0
#include "areas.hpp"

#include <string_view>
#include <utility>

namespace simulator::areas {
namespace {

using area = std::pair<std::string_view, answer_function>;

/// One line per area, sorted by the segment.
constexpr area table[] = {
    {"accesscontrolentries", answer_security},
    {"accesscontrollists", answer_security},
    {"audit", answer_audit},
    {"build", answer_build},
    {"distributedtask", answer_distributed_task},
    {"extensionmanagement", answer_extensions},
    {"git", answer_git},
    {"graph", answer_graph_subjects},
    {"hooks", answer_service_hooks},
    {"operations", answer_operations},
    {"packaging", answer_packaging},
    {"permissions", answer_security},
    {"pipelines", answer_pipelines},
    {"policy", answer_policy},
    {"projects", answer_project_changes},
    {"search", answer_search},
    {"security", answer_security},
    {"securitynamespaces", answer_security},
    {"serviceendpoint", answer_service_endpoint},
    {"settings", answer_settings},
    {"test", answer_test},
    {"testplan", answer_test_plan},
    {"testresults", answer_test},
    {"userentitlements", answer_user_entitlements},
    {"wiki", answer_wiki},
    {"wit", answer_tracking},
    {"work", answer_work},
};

} // namespace

std::optional<http_reply> answer(rest_call& call) {
    for (const auto& [segment, function] : table) {
        if (!call.at(0, segment)) continue;
        auto reply = function(call);
        if (reply) note_change(call, *reply);
        return reply;
    }
    return std::nullopt;
}

} // namespace simulator::areas
