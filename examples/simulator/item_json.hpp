// SPDX-License-Identifier: BSL-1.0
// Work items, their revisions and updates as JSON of the REST interface.
#pragma once

#include "context.hpp"

#include <boost/json/object.hpp>

#include <string>
#include <vector>

namespace simulator {

struct item_view {
    std::vector<const field_definition*> only{}; ///< empty: all
    bool relations = false;
    bool all_fields = false; ///< includes fields that repeat other members (`System.Id`, `System.Rev`, …)
    bool links = false;
};

boost::json::object identity_ref(const context& ctx, const user& of);
boost::json::object item_json(const context& ctx, const work_item& item, int rev, const item_view& view);
boost::json::object deleted_item_json(const context& ctx, const work_item& item);
/// The changes that revision `rev` made.
boost::json::object update_json(const context& ctx, const work_item& item, int rev);
/// The current comment made by revision `rev`. Requirement: `makes_comment(item, rev)`.
boost::json::object comment_json(const context& ctx, const work_item& item, int rev);
bool makes_comment(const work_item& item, int rev);

std::string item_url(const context& ctx, const work_item& item);
/// A link, for `_links`.
boost::json::object href(std::string url);
/// `{"count","value"}`
boost::json::object list_json(boost::json::array values);

} // namespace simulator
