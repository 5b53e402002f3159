// SPDX-License-Identifier: BSL-1.0
// The pages of work items.
#pragma once

#include "page.hpp"
#include "work.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace callback_server {

html::fragment items_page(const page_context& context, const item_list& list);

html::fragment projects_page(const page_context& context, const std::vector<project>& projects);

/// The form for a new work item, filled with what was typed before.
html::fragment new_item_page(
    const page_context& context, const new_item& typed, const std::vector<item_type>& types, const problems& found);

struct item_view {
    item what{};
    std::vector<item_state> states{};
    std::string address{}; ///< the item's page in Azure DevOps
    std::string chosen_state{};
    std::string notice{}; ///< a message about the action that has just succeeded
    problems found{};
};
html::fragment item_page(const page_context& context, const item_view& view);

} // namespace callback_server
