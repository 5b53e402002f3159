// SPDX-License-Identifier: BSL-1.0
// Changes of stored objects: merging, and patch documents with a path of any depth.
#pragma once

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

namespace simulator::areas {

/// Objects are merged at every depth; everything else is replaced.
void merge(boost::json::object& into, const boost::json::object& from);

/// Applies add, replace and remove. Objects on the way are created; `-` appends to a list. Throws 400 for any other document.
void apply_patch(boost::json::object& to, const boost::json::array& operations);

} // namespace simulator::areas
