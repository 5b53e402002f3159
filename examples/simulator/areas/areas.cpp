// SPDX-License-Identifier: BSL-1.0
#include "areas.hpp"

#include <string_view>
#include <utility>

namespace simulator::areas {
namespace {

using area = std::pair<std::string_view, answer_function>;

/// One line per area, sorted by the segment.
constexpr area table[] = {
    {"build", answer_build},
    {"extensionmanagement", answer_extensions},
    {"git", answer_git},
    {"operations", answer_operations},
    {"pipelines", answer_pipelines},
    {"policy", answer_policy},
    {"projects", answer_project_changes},
    {"userentitlements", answer_user_entitlements},
    {"wiki", answer_wiki},
    {"wit", answer_tracking},
    {"work", answer_work},
};

} // namespace

std::optional<http_reply> answer(rest_call& call) {
    for (const auto& [segment, function] : table) {
        if (call.at(0, segment)) return function(call);
    }
    return std::nullopt;
}

} // namespace simulator::areas
