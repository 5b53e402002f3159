// SPDX-License-Identifier: BSL-1.0
// Links of work items: `/relations/-`, `/relations/N` and `/relations/N/attributes/NAME` of a JSON Patch.
#pragma once

#include "context.hpp"
#include "json_patch.hpp"

namespace simulator {

void apply_to_relations(const context& ctx, int id, boost::json::array& relations, const patch_operation& operation);

/// Links to other work items.
struct item_link {
    std::string_view type;
    int target;
};
std::vector<item_link> links_in(const boost::json::array& relations);

/// The id of the parent in these relations; null if there is none.
boost::json::value parent_in(const boost::json::array& relations);

/// Links between work items are visible from both ends: updates the other ends after a change of `id`'s relations.
void mirror_relations(const context& ctx, int id, const boost::json::array& before, const boost::json::array& after);

} // namespace simulator
