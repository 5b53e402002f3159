// SPDX-License-Identifier: BSL-1.0
// Creates and changes work items: a JSON Patch is applied completely or not at all, then the rules of the process.
#pragma once

#include "context.hpp"
#include "json_patch.hpp"

#include <vector>

namespace simulator {

struct change_options {
    bool bypass_rules = false;
    bool validate_only = false;
    bool suppress_notifications = false; ///< service hooks are not told
};

/// Throws `vendor_error` and changes nothing if an operation or a rule refuses. With `validate_only` nothing is saved.
work_item create_item(
    const context& ctx, const project& in, const type_definition& type, const std::vector<patch_operation>& patch, change_options options);
/// A patch without an effect adds no revision.
work_item change_item(const context& ctx, int id, const std::vector<patch_operation>& patch, change_options options);

/// Moves an item to the recycle bin, or back.
void recycle_item(const context& ctx, int id);
void restore_item(const context& ctx, int id);

/// Throws `vendor_error` 404 if the item is missing, in the recycle bin, or not in project `in`.
work_item& existing_item(const context& ctx, int id, const project* in = nullptr);
const project& project_of(const organization& org, const work_item& item);
const type_definition& type_of(const organization& org, const work_item& item);

} // namespace simulator
