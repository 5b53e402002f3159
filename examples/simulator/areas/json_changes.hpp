// SPDX-License-Identifier: BSL-1.0
// Changes of stored objects: merging, and patch documents with a path of any depth.
#pragma once

#include "../json_patch.hpp"

#include <boost/json/object.hpp>

#include <vector>

namespace simulator::areas {

/// Objects are merged at every depth; everything else is replaced.
void merge(boost::json::object& into, const boost::json::object& from);

/// Applies add, replace and remove. Objects on the way are created; `-` appends to a list.
void apply_patch(boost::json::object& to, const std::vector<patch_operation>& operations);

} // namespace simulator::areas
